export { speller } from './dictionaries.ts';
export type { Speller } from './speller.ts';
export { useOwnWords } from './use-own-words.ts';
