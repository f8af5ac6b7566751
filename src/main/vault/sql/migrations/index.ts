import { peopleAndSessions } from './0001-people-and-sessions.ts';
import { entries } from './0002-entries.ts';
import { summaries } from './0003-summaries.ts';
import { audit } from './0004-audit.ts';
import { history } from './0005-history.ts';
import { backups } from './0006-backups.ts';
import { fewerPages } from './0007-fewer-pages.ts';
import { framework } from './0008-framework.ts';
import { coSigning } from './0009-co-signing.ts';
import { searchByTime } from './0010-search-by-time.ts';
import { attachments } from './0011-attachments.ts';
import { imports } from './0012-imports.ts';
import { ownWords } from './0013-own-words.ts';

/** One step of the schema. A step that was released is never edited; a new one follows it. */
export interface Migration {
  readonly version: number;
  readonly sql: string;
}

export const migrations: readonly Migration[] = [
  peopleAndSessions,
  entries,
  summaries,
  audit,
  history,
  backups,
  fewerPages,
  framework,
  coSigning,
  searchByTime,
  attachments,
  imports,
  ownWords,
];
