import { z } from 'zod';
import { day, name, uuid } from '../input/common.ts';
import type { SkippedPart } from '../model/import.ts';
import { importStates } from '../model/import/preview.ts';
import type {
  ImportFolder,
  ImportNote,
  ImportOverview,
  ImportPart,
  ImportPerson,
  ImportRecord,
  ImportUndone,
} from '../model/import/preview.ts';
import { coach, nothing } from './command.ts';

const target = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('person'), personId: uuid }),
  z.strictObject({ kind: z.literal('new'), name }),
  z.strictObject({ kind: z.literal('nobody') }),
]);
const index = z.int().min(0).max(1_000_000);
/** Of the first row that is wanted. */
const from = { from: index };

/**
 * Notes and people of other programs. What was read stays with the vault until it is imported or dropped, or
 * the vault locks; a window gets of it what it shows. Nothing of the vault changes before `runImport`.
 */
export const importCommands = {
  /**
   * Asks for a file or folder, and reads it. Null when the person cancelled; what was read before then stays.
   * Stopped by `cancelWork`.
   */
  chooseImport: coach(
    z.strictObject({ what: z.enum(['file', 'folder']), zone: z.string().min(1).max(80) }),
  ).gives<ImportOverview | null>(),
  /** Null while nothing is read. */
  getImport: coach(nothing).gives<ImportOverview | null>(),
  listImportFolders: coach(z.strictObject(from)).gives<ImportPart<ImportFolder>>(),
  /** `folder` and `state` leave all others out; null leaves none out. */
  listImportNotes: coach(
    z.strictObject({ ...from, folder: index.nullable(), state: z.enum(importStates).nullable() }),
  ).gives<ImportPart<ImportNote>>(),
  listImportPeople: coach(z.strictObject(from)).gives<ImportPart<ImportPerson>>(),
  /** What the reader of the source could not take. */
  listImportSkipped: coach(z.strictObject(from)).gives<ImportPart<SkippedPart>>(),
  /** Says to whom notes go; null takes that back. `rest`: those whose person nobody knows. */
  mapImport: coach(
    z.strictObject({
      of: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('folder'), index }),
        z.strictObject({ kind: z.literal('note'), index }),
        z.strictObject({ kind: z.literal('rest') }),
      ]),
      target: target.nullable(),
    }),
  ).gives<ImportOverview>(),
  /** Gives a day to one note, or, with null, to all that have none; a null day takes it back. */
  dateImport: coach(
    z.strictObject({ note: index.nullable(), day: day.nullable() }),
  ).gives<ImportOverview>(),
  /**
   * Makes sessions and people of what comes. All of it or nothing: stopped by `cancelWork`, or ended by a
   * crash, it has changed nothing.
   */
  runImport: coach(nothing).gives<ImportRecord>(),
  /** Lets go of what was read. */
  dropImport: coach(nothing).gives<null>(),
  /** Newest first, also those that were undone. */
  listImports: coach(nothing).gives<readonly ImportRecord[]>(),
  /**
   * Deletes for good what came with an import and was not changed since; what was changed stays. All of it
   * or nothing, as `runImport`. Refuses `not_found` where it is undone already.
   */
  undoImport: coach(z.strictObject({ importId: uuid })).gives<ImportUndone>(),
} as const;
