import { id, instant, text } from '../columns.ts';
import type { ArchiveTable } from '../columns.ts';

/** Searches that were saved, and those of late. */
export const searchTables: readonly ArchiveTable[] = [
  {
    name: 'saved_search',
    order: ['id'],
    columns: { id, name: text, text, created_at: instant, updated_at: instant },
  },
  { name: 'recent_search', order: ['text'], columns: { text, used_at: instant } },
];
