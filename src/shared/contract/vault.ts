import { z } from 'zod';
import { name, newPassphrase, passphrase } from '../input/common.ts';
import type { AppState } from '../model/app.ts';
import { languageChoices } from '../model/language.ts';
import { anyone, coach, entry, nothing } from './command.ts';

/** Opening, making and locking a vault, and where the whole app stands. */
export const vaultCommands = {
  getAppState: anyone(nothing).gives<AppState>(),
  /** Makes the keys of a new vault in memory and gives the recovery key to show. Nothing is on disk yet. */
  prepareVault: entry(z.strictObject({ name, coachName: name, passphrase: newPassphrase })).gives<{
    readonly recoveryWords: readonly string[];
    /** Positions, from 0, of the two words to ask back. */
    readonly ask: readonly [number, number];
  }>(),
  /** Writes the prepared vault and opens it, once two recovery words came back right. */
  createVault: entry(
    z.strictObject({ answers: z.tuple([z.string().max(40), z.string().max(40)]) }),
  ).gives<null>(),
  /** Makes and opens a vault with made-up people, so that everything can be tried. */
  createSampleVault: entry(nothing).gives<null>(),
  /** Whether the open vault is the sample, and whether somebody wrote in it; null for any other. */
  getSample: coach(nothing).gives<{ readonly changed: boolean } | null>(),
  /** Locks the sample and removes it from the disk; `changed` as it was told. */
  leaveSample: coach(z.strictObject({ changed: z.boolean() })).gives<null>(),
  unlockVault: entry(z.strictObject({ name, passphrase })).gives<null>(),
  /** Opens with the recovery key and sets a new passphrase in the same step. */
  recoverVault: entry(
    z.strictObject({ name, words: z.string().max(2_000), newPassphrase }),
  ).gives<null>(),
  /** Speaks in another language from now on, in a page that is loaded anew. */
  setLanguage: entry(z.strictObject({ language: z.enum(languageChoices) })).gives<null>(),
  lockVault: coach(nothing).gives<null>(),
  /** The window has written what was being typed; answers the `flush` event. */
  flushed: anyone(nothing).gives<null>(),
  /** A person used keyboard or pointer; keeps the vault from locking itself. */
  noteActivity: anyone(nothing).gives<null>(),
  /** Something was just copied or cut: the main process takes it off the clipboard after a while. */
  noteCopied: anyone(nothing).gives<null>(),
} as const;
