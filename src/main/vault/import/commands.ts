import type { Input } from '#shared/contract.ts';
import { AppError } from '#shared/errors.ts';
import type { ImportOverview, ImportUndone } from '#shared/model/import/preview.ts';
import type { Vault } from '../context.ts';
import type { Work } from '../long-work.ts';
import type { ReadableDb } from '../sql/db.ts';
import { allImports } from '../sql/queries/imports.ts';
import { setDay, setTarget } from './map.ts';
import { foldersOf, notesOf, overviewOf, part } from './preview.ts';
import { beginStaging, lookUpKnown, stage } from './staged.ts';
import type { HandedPart, Staged } from './staged.ts';
import { undoImport } from './undo.ts';

/** What was read of another program, while the coach looks it over; null where nothing is. */
export interface ImportInHand {
  staged: Staged | null;
  /** What is on its way, part by part; nobody sees it before it is whole. */
  arriving: Staged | null;
}

/** @throws AppError `not_found` where nothing is in hand, because the vault was locked meanwhile, say */
export function stagedIn({ staged }: ImportInHand): Staged {
  if (staged === null) throw new AppError('not_found');
  return staged;
}

/** Takes in a part of what was read; the first one begins it. */
export function takeIn(
  vault: Vault<ReadableDb>,
  hand: ImportInHand,
  { begins, ...batch }: HandedPart,
): void {
  if (begins !== null) hand.arriving = beginStaging(vault, begins);
  if (hand.arriving === null) throw new AppError('not_found');
  stage(vault, hand.arriving, batch);
}

/** All parts have come: from now on it is what is in hand. */
export function endStaging(vault: Vault<ReadableDb>, hand: ImportInHand): ImportOverview {
  if (hand.arriving === null) throw new AppError('not_found');
  lookUpKnown(vault.db, hand.arriving);
  hand.staged = hand.arriving;
  hand.arriving = null;
  return overviewOf(vault, hand.staged);
}

/** Undoes an import; what came with it is new to what is in hand. */
export async function undoBeside(
  vault: Vault,
  { staged }: ImportInHand,
  importId: string,
  work: Pick<Work, 'signal' | 'announce'>,
): Promise<ImportUndone> {
  const undone = await undoImport(vault, importId, work);
  if (staged?.done === null) lookUpKnown(vault.db, staged);
  return undone;
}

export function dropStaged(hand: ImportInHand): void {
  hand.staged = null;
  hand.arriving = null;
}

export const importRuns = {
  getImport: (vault: Vault<ReadableDb>, _input: unknown, { staged }: ImportInHand) =>
    staged && overviewOf(vault, staged),
  listImportFolders: (
    vault: Vault<ReadableDb>,
    input: Input<'listImportFolders'>,
    hand: ImportInHand,
  ) => foldersOf(vault, stagedIn(hand), input),
  listImportNotes: (
    vault: Vault<ReadableDb>,
    input: Input<'listImportNotes'>,
    hand: ImportInHand,
  ) => notesOf(vault, stagedIn(hand), input),
  listImportPeople: (_vault: unknown, { from }: Input<'listImportPeople'>, hand: ImportInHand) =>
    part(stagedIn(hand).people, from, (person) => person),
  listImportSkipped: (_vault: unknown, { from }: Input<'listImportSkipped'>, hand: ImportInHand) =>
    part(stagedIn(hand).skipped, from, (skipped) => skipped),
  mapImport: (vault: Vault<ReadableDb>, input: Input<'mapImport'>, hand: ImportInHand) => {
    const staged = stagedIn(hand);
    setTarget(vault, staged, input);
    return overviewOf(vault, staged);
  },
  dateImport: (vault: Vault<ReadableDb>, input: Input<'dateImport'>, hand: ImportInHand) => {
    const staged = stagedIn(hand);
    setDay(staged, input);
    return overviewOf(vault, staged);
  },
  dropImport: (_vault: unknown, _input: unknown, hand: ImportInHand) => {
    dropStaged(hand);
    return null;
  },
  listImports: ({ db }: Vault<ReadableDb>) => allImports(db),
};
