import type { ImportedPerson, SkippedPart } from '#shared/model/import.ts';
import type { ImportRecord } from '#shared/model/import/preview.ts';
import type { Vault } from '#main/vault/context.ts';
import { endStaging, takeIn } from '#main/vault/import/commands.ts';
import { runImport } from '#main/vault/import/run.ts';
import type { HandedNote, Staged } from '#main/vault/import/staged.ts';
import type { Work } from '#main/vault/long-work.ts';
import type { ReadableDb } from '#main/vault/sql/db.ts';

export const workOf = (
  announce: Work['announce'] = () => undefined,
  signal: AbortSignal = new AbortController().signal,
): Pick<Work, 'announce' | 'signal'> => ({ announce, signal });

/** A note as a reader gives it; each of another origin, unless it is said. */
export function note(given: Partial<HandedNote> = {}): HandedNote {
  const { title = 'With Sam', text = 'We spoke.' } = given;
  return {
    sourceId: `id of ${title}`,
    title,
    text,
    createdAt: '2024-03-05T09:30:00.000Z',
    updatedAt: null,
    folder: [],
    tags: [],
    attachments: [],
    filesLeft: 0,
    ...given,
  };
}

/** What was read, in hand, as a vault has it. */
export function staged(
  vault: Vault<ReadableDb>,
  notes: readonly HandedNote[],
  {
    people = [],
    skipped = [],
  }: {
    readonly people?: readonly ImportedPerson[];
    readonly skipped?: readonly SkippedPart[];
  } = {},
): Staged {
  const hand = { staged: null, arriving: null } as {
    staged: Staged | null;
    arriving: Staged | null;
  };
  const begins = { source: 'markdown', zone: 'Europe/Berlin' } as const;
  takeIn(vault, hand, { begins, notes, people, skipped });
  endStaging(vault, hand);
  if (hand.staged === null) throw new Error('It was staged');
  return hand.staged;
}

export function imported(
  vault: Vault,
  notes: readonly HandedNote[],
  beside: Parameters<typeof staged>[2] = {},
): Promise<ImportRecord> {
  return runImport(vault, staged(vault, notes, beside), workOf());
}

/** Every row of every table that holds what a coach wrote or planned, for comparing a vault with itself later. */
export function contentOf(db: ReadableDb): Readonly<Record<string, readonly unknown[]>> {
  const tables = db
    .all<{ readonly name: string }>(
      `select name from sqlite_master where type = 'table' and name not glob 'sqlite_*'
         and name not glob 'entry_fts*' and name not in ('audit', 'audit_head', 'import', 'setting', 'bin_clock')
       order by name`,
    )
    .map(({ name }) => name);
  return Object.fromEntries(tables.map((table) => [table, db.all(`select * from ${table}`)]));
}

/** Which entries the index finds for a word. */
export function foundBy(db: ReadableDb, word: string): readonly unknown[] {
  return db.all('select rowid from entry_fts where entry_fts match @word', { word });
}
