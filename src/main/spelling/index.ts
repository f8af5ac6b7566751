export { startSpelling } from './client.ts';
export type { SpellingClient } from './client.ts';
export { findDictionaries, missingDictionaries } from './dictionaries.ts';
export type { Dictionaries } from './dictionaries.ts';
