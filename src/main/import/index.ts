export { importLimits } from './limits.ts';
export type { ImportLimits } from './limits.ts';
export { readImport } from './read-import.ts';
export type { ChosenSource, SourceFile, SourceFiles } from './source.ts';
