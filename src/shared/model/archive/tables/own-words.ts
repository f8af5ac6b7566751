import { instant, text } from '../columns.ts';
import type { ArchiveTable } from '../columns.ts';

/** The words that the coach calls right. */
export const ownWordTables: readonly ArchiveTable[] = [
  { name: 'own_word', order: ['word'], columns: { word: text, created_at: instant }, since: 13 },
];
