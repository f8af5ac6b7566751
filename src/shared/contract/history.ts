import { z } from 'zod';
import { day, passphrase, uuid } from '../input/common.ts';
import type {
  BinPage,
  RetentionDue,
  RevisionMark,
  RevisionPage,
  ShredPreview,
} from '../model/history.ts';
import type { SavedMark } from '../model/session.ts';
import { coach, nothing } from './command.ts';

/** What was written before, what was deleted, and what is to be destroyed for good. */
export const historyCommands = {
  /** Newest first. */
  listRevisions: coach(z.strictObject({ sessionId: uuid })).gives<readonly RevisionMark[]>(),
  readRevision: coach(z.strictObject({ revisionId: uuid })).gives<RevisionPage>(),
  /** Saves the text of a kept revision as a new one; the text of now is kept first. */
  restoreRevision: coach(
    z.strictObject({
      revisionId: uuid,
      /** The revision that is on screen now; another one is `stale_revision`. */
      revision: z.int().min(0),
    }),
  ).gives<SavedMark>(),
  getBin: coach(nothing).gives<BinPage>(),
  /** Sets or clears (null) the day until which a person's notes are kept. Nothing is deleted by it. */
  setKeepUntil: coach(z.strictObject({ personId: uuid, keepUntil: day.nullable() })).gives<null>(),
  /**
   * The people (none in the bin) whose day has passed, the longest passed first. A person's own day is
   * `keepUntil` of `PersonPage`.
   */
  getRetention: coach(z.strictObject({ today: day })).gives<readonly RetentionDue[]>(),
  previewShred: coach(z.strictObject({ personId: uuid })).gives<ShredPreview>(),
  /** Destroys everything of a person for good; also for one in the bin. Gives the backups that remain. */
  shredPerson: coach(z.strictObject({ personId: uuid, passphrase })).gives<
    ShredPreview['backups']
  >(),
} as const;
