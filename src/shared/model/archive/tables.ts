import type { ArchiveTable } from './columns.ts';
import { attachmentTables } from './tables/attachments.ts';
import { binAndLogTables } from './tables/bin-and-log.ts';
import { growthTables } from './tables/growth.ts';
import { importTables } from './tables/imports.ts';
import { libraryTables } from './tables/library.ts';
import { ownWordTables } from './tables/own-words.ts';
import { peopleTables } from './tables/people.ts';
import { searchTables } from './tables/searches.ts';
import { sessionTables } from './tables/sessions.ts';
import { settingTables } from './tables/settings.ts';
import { summaryTables } from './tables/summaries.ts';

/** Every kind of row of an export, each after what it refers to. */
export const archiveTables: readonly ArchiveTable[] = [
  ...settingTables,
  ...peopleTables,
  ...libraryTables,
  ...sessionTables,
  ...attachmentTables,
  ...importTables,
  ...summaryTables,
  ...growthTables,
  ...searchTables,
  ...ownWordTables,
  ...binAndLogTables,
];

/** Those that a vault of `schema` has. */
export function tablesOf(schema: number): readonly ArchiveTable[] {
  return archiveTables.filter(({ since = 0 }) => since <= schema);
}
