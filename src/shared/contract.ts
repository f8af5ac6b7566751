import { z } from 'zod';
import { day, line, name, newPassphrase, passphrase, plan, uuid } from './input/common.ts';
import { noteDocument, sessionDocument } from './input/document.ts';
import type { ActionItem } from './model/action.ts';
import { themes } from './model/app.ts';
import type { AppState, LockReason, Progress, Settings } from './model/app.ts';
import type { Person, PersonCard, PersonPage } from './model/person.ts';
import type { SearchResult } from './model/search.ts';
import type { HomePage, SavedMark, SessionPage, SessionRef } from './model/session.ts';
import { memberMeanings } from './model/summary.ts';
import type { SignatureMark, SummaryPage, TurnPage } from './model/summary.ts';
import type { Verdict } from './model/verdict.ts';
import type { Reply } from './reply.ts';

/**
 * The one contract between a window and the main process: every command with its input and output.
 * The client (`renderer/api.ts`) and the handlers derive from it, so drift does not compile.
 *
 * `for` says when a command is answered: `anyone` also while the vault is locked, `coach` only while
 * it is unlocked, `turn` only to the handed-over page.
 */
interface Command<In extends z.ZodType, Out> {
  readonly for: 'anyone' | 'coach' | 'turn';
  readonly input: In;
  /** Only a type: never set. */
  readonly output?: Out;
}

const command =
  (audience: Command<z.ZodType, unknown>['for']) =>
  <In extends z.ZodType>(input: In) => ({
    gives: <Out>(): Command<In, Out> => ({ for: audience, input }),
  });

const anyone = command('anyone');
const coach = command('coach');
const turn = command('turn');
const nothing = z.strictObject({});

export const commands = {
  // The vault as a whole
  getAppState: anyone(nothing).gives<AppState>(),
  /** Makes the keys of a new vault in memory and gives the recovery key to show. Nothing is on disk yet. */
  prepareVault: anyone(z.strictObject({ name, coachName: name, passphrase: newPassphrase })).gives<{
    readonly recoveryWords: readonly string[];
    /** Positions, from 0, of the two words to ask back. */
    readonly ask: readonly [number, number];
  }>(),
  /** Writes the prepared vault and opens it, once two recovery words came back right. */
  createVault: anyone(
    z.strictObject({ answers: z.tuple([z.string().max(40), z.string().max(40)]) }),
  ).gives<null>(),
  /** Makes and opens a vault with made-up people, so that everything can be tried. */
  createSampleVault: anyone(nothing).gives<null>(),
  unlockVault: anyone(z.strictObject({ name, passphrase })).gives<null>(),
  /** Opens with the recovery key and sets a new passphrase in the same step. */
  recoverVault: anyone(
    z.strictObject({ name, words: z.string().max(2_000), newPassphrase }),
  ).gives<null>(),
  lockVault: coach(nothing).gives<null>(),
  /** The window has written what was being typed; answers the `flush` event. */
  flushed: anyone(nothing).gives<null>(),
  /** A person used keyboard or pointer; keeps the vault from locking itself. */
  noteActivity: anyone(nothing).gives<null>(),

  // People
  getHome: coach(z.strictObject({ today: day, zone: z.string().max(80) })).gives<HomePage>(),
  listPeople: coach(nothing).gives<readonly PersonCard[]>(),
  getPerson: coach(z.strictObject({ personId: uuid })).gives<PersonPage>(),
  addPerson: coach(z.strictObject({ name, role: line })).gives<Person>(),
  changePerson: coach(z.strictObject({ personId: uuid, name, role: line })).gives<Person>(),
  /** To the bin; `restorePerson` undoes it. Sessions and actions go and come back with the person. */
  removePerson: coach(z.strictObject({ personId: uuid })).gives<null>(),
  restorePerson: coach(z.strictObject({ personId: uuid })).gives<null>(),

  // Sessions
  planSession: coach(z.strictObject({ personId: uuid, plan })).gives<SessionRef>(),
  moveSession: coach(z.strictObject({ sessionId: uuid, plan })).gives<SessionRef>(),
  removeSession: coach(z.strictObject({ sessionId: uuid })).gives<null>(),
  restoreSession: coach(z.strictObject({ sessionId: uuid })).gives<null>(),
  /** Reads a session; a planned one stays planned until its first save. */
  openSession: coach(z.strictObject({ sessionId: uuid })).gives<SessionPage>(),
  saveSession: coach(
    z.strictObject({
      sessionId: uuid,
      /** The revision that the text was based on. */
      revision: z.int().min(0),
      document: sessionDocument,
      notes: noteDocument,
    }),
  ).gives<SavedMark>(),
  closeSession: coach(z.strictObject({ sessionId: uuid })).gives<SessionRef>(),
  reopenSession: coach(z.strictObject({ sessionId: uuid })).gives<SessionRef>(),
  /** Ticks an action wherever it is listed; its session's document follows in the same transaction. */
  setActionDone: coach(z.strictObject({ actionId: uuid, done: z.boolean() })).gives<ActionItem>(),
  search: coach(
    z.strictObject({ query: z.string().max(500), limit: z.int().min(1).max(200) }),
  ).gives<SearchResult>(),

  // Summary
  getSummary: coach(z.strictObject({ sessionId: uuid })).gives<SummaryPage>(),
  /** The coach signs what is shared: `issued`. A later change of what is shared voids it. */
  issueSummary: coach(z.strictObject({ sessionId: uuid })).gives<SummaryPage>(),
  /** Hands the window to the team member; from here only `turn` commands are answered. */
  handOver: coach(z.strictObject({ sessionId: uuid })).gives<null>(),
  /** Asks where to, and writes the file. `fileName` is null when the person cancelled. */
  exportSummary: coach(
    z.strictObject({ sessionId: uuid, format: z.enum(['pdf', 'bundle']) }),
  ).gives<{ readonly fileName: string | null }>(),
  /** Asks for a file and checks it; null when the person cancelled. Needs no vault. */
  verifyFile: anyone(nothing).gives<Verdict | null>(),

  // Your turn
  getTurn: turn(nothing).gives<TurnPage>(),
  /** Keeps the member's words, as they type. */
  saveMemberWords: turn(z.strictObject({ words: z.string().max(20_000) })).gives<{
    readonly savedAt: string;
  }>(),
  /** What will be signed, exactly, and the hash by which `signAsMember` holds the app to it. */
  reviewSummary: turn(nothing).gives<{
    readonly content: TurnPage['content'];
    readonly contentHash: string;
  }>(),
  signAsMember: turn(
    z.strictObject({
      contentHash: z.string().max(100),
      typedName: name,
      meaning: z.enum(memberMeanings),
      comment: z.string().max(2_000),
      /** The member's own; makes their key the first time, opens it later. */
      passphrase: newPassphrase,
    }),
  ).gives<SignatureMark>(),
  /** Back to the coach, with the coach's passphrase. */
  handBack: turn(z.strictObject({ passphrase })).gives<null>(),

  // Settings
  getSettings: coach(nothing).gives<Settings>(),
  changeSettings: coach(
    z.strictObject({
      theme: z.enum(themes).exactOptional(),
      lockAfterMinutes: z.int().min(1).max(60).exactOptional(),
      coachName: name.exactOptional(),
      paper: z.enum(['A4', 'Letter']).exactOptional(),
    }),
  ).gives<Settings>(),
} as const;

export type CommandName = keyof typeof commands;
export type Input<N extends CommandName> = z.output<(typeof commands)[N]['input']>;
export type Output<N extends CommandName> = Exclude<(typeof commands)[N]['output'], undefined>;

/** What the main process tells a window unasked. */
export interface Events {
  /** Write what is being typed and answer with `flushed`: the vault is about to lock. */
  readonly flush: Record<string, never>;
  readonly locked: { readonly reason: LockReason };
  readonly progress: Progress;
}
export type EventName = keyof Events;

/** The messages themselves: JSON text in both directions, in every shell. */
export interface Request {
  readonly id: number;
  readonly command: string;
  readonly input: unknown;
}
export type FromMain =
  | { readonly id: number; readonly reply: Reply<unknown> }
  | { readonly event: EventName; readonly data: unknown };
