export { useKeptText } from './use-kept-text.ts';
export type { KeptText } from './use-kept-text.ts';
export type { Write } from './held-texts.ts';
