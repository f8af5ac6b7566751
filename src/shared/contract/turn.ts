import { z } from 'zod';
import { name, newPassphrase, passphrase } from '../input/common.ts';
import { drawingPattern, longestDrawing } from '../model/drawing.ts';
import { longestMemberWords } from '../model/member-words.ts';
import { memberMeanings } from '../model/summary.ts';
import type { SignatureMark, TurnPage } from '../model/summary.ts';
import { door, nothing, turn } from './command.ts';

/**
 * With which key a team member signs. `pinned`: the one that the vault keeps, made now if this is their
 * first signature. `new`: a new one in its place, because its passphrase is forgotten. `file`: the
 * wrapped key of their own device, which must be the pinned one or their first.
 */
const signingKey = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('pinned') }),
  z.strictObject({ kind: z.literal('new') }),
  z.strictObject({ kind: z.literal('file'), text: z.string().max(10_000) }),
]);

/** What the handed-over page may ask; nothing else is answered to it. */
export const turnCommands = {
  /** Presents the token by which main opened this page. It counts once, and for one load of the page. */
  openTurn: door(z.strictObject({ token: z.string().max(100) })).gives<null>(),
  /** Has main load the page anew, with another token: a reload by the person has none. */
  reloadTurn: door(nothing).gives<null>(),
  getTurn: turn(nothing).gives<TurnPage>(),
  /** Keeps the member's words, as they type. */
  saveMemberWords: turn(z.strictObject({ words: z.string().max(longestMemberWords) })).gives<{
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
      drawing: z.string().max(longestDrawing).regex(drawingPattern).nullable(),
      key: signingKey,
      /** The member's own: of the key that is opened or made. */
      passphrase: newPassphrase,
    }),
  ).gives<SignatureMark>(),
  /** Back to the coach, with the coach's passphrase. */
  handBack: turn(z.strictObject({ passphrase })).gives<null>(),
} as const;
