import type { Input, Output } from '#shared/contract.ts';
import { importPageSize, importStates } from '#shared/model/import/preview.ts';
import type {
  ImportFolder,
  ImportNote,
  ImportOverview,
  ImportPart,
  ImportState,
} from '#shared/model/import/preview.ts';
import type { Vault } from '../context.ts';
import type { ReadableDb } from '../sql/db.ts';
import { allPeople } from '../sql/queries/people.ts';
import { outcomesOf } from './outcomes.ts';
import type { Outcome } from './outcomes.ts';
import type { Staged, StagedNote } from './staged.ts';

export function overviewOf({ db }: Pick<Vault<ReadableDb>, 'db'>, staged: Staged): ImportOverview {
  const outcomes = outcomesOf(db, staged);
  const coming = staged.notes.filter((_, index) => outcomes[index]?.state === 'comes');
  const filesOf = (count: (note: StagedNote) => number) =>
    coming.reduce((sum, note) => sum + count(note), 0);
  return {
    source: staged.source,
    notes: staged.notes.length,
    states: countStates(outcomes),
    folders: staged.folders.length,
    unknown: outcomes.filter(({ unknown }) => unknown).length,
    rest: staged.rest,
    undated: staged.notes.filter(({ time }, index) => time === null && !staged.days.has(index))
      .length,
    undatedDay: staged.undatedDay,
    people: staged.people.length,
    newPeople: staged.people.filter(({ state }) => state === 'comes').length,
    attachments: filesOf(({ attachments }) => attachments.length),
    attachmentsNot: filesOf(({ filesLeft }) => filesLeft),
    skipped: staged.skipped.length,
    done: staged.done?.record ?? null,
  };
}

export function countStates(outcomes: readonly Outcome[]): Readonly<Record<ImportState, number>> {
  const counts = Object.fromEntries(importStates.map((state) => [state, 0])) as Record<
    ImportState,
    number
  >;
  for (const { state } of outcomes) counts[state] += 1;
  return counts;
}

export function foldersOf(
  { db }: Vault<ReadableDb>,
  staged: Staged,
  { from }: Input<'listImportFolders'>,
): Output<'listImportFolders'> {
  const names = new Map(allPeople(db).map(({ id, name }) => [id, name]));
  return part(staged.folders, from, ({ path, notes }, index): ImportFolder => {
    const found = new Set(
      notes.flatMap((note) => names.get(staged.notes[note]?.guess ?? '') ?? []),
    );
    return {
      index,
      path,
      notes: notes.length,
      found: [...found].slice(0, 3),
      target: staged.targets.folder.get(index) ?? null,
    };
  });
}

export function notesOf(
  { db }: Vault<ReadableDb>,
  staged: Staged,
  { from, folder, state }: Input<'listImportNotes'>,
): Output<'listImportNotes'> {
  const outcomes = outcomesOf(db, staged);
  const asked = staged.notes
    .map((_, index) => index)
    .filter((index) => folder === null || staged.notes[index]?.folder === folder)
    .filter((index) => state === null || outcomes[index]?.state === state);
  return part(asked, from, (index) => noteOf(staged, outcomes, index));
}

function noteOf(staged: Staged, outcomes: readonly Outcome[], index: number): ImportNote {
  const note = staged.notes[index];
  const outcome = outcomes[index];
  if (!note || !outcome) throw new Error('A note that is listed is there');
  return {
    index,
    title: note.title,
    opening: openingOf(note.text),
    folder: staged.folders[note.folder]?.path ?? [],
    day: outcome.time?.day ?? null,
    whose: outcome.whose,
    target: staged.targets.note.get(index) ?? null,
    found: outcome.found,
    state: outcome.state,
    changed: staged.known.changed.has(index),
    attachments: note.attachments.length + note.filesLeft,
  };
}

export function part<Item, Row>(
  items: readonly Item[],
  from: number,
  row: (item: Item, index: number) => Row,
): ImportPart<Row> {
  const shown = items.slice(from, from + importPageSize);
  return { rows: shown.map((item, at) => row(item, from + at)), total: items.length };
}

const link = /!?\[([^\][]{0,1000})\]\([^)\s]{0,4000}\)/gu;

/** As much as tells one note from another, without the signs of Markdown. */
function openingOf(text: string): string {
  const words = text
    .slice(0, 600)
    .replaceAll(link, '$1')
    .replaceAll(/[\s#>*_`[\]|\\-]+/gu, ' ');
  return words.trim().slice(0, 140).toWellFormed();
}
