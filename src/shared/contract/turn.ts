import { z } from 'zod';
import { name, newPassphrase, passphrase } from '../input/common.ts';
import { drawingPattern, longestDrawing } from '../model/drawing.ts';
import { memberMeanings } from '../model/summary.ts';
import type { SignatureMark, TurnPage } from '../model/summary.ts';
import { nothing, turn } from './command.ts';

/** What the handed-over page may ask; nothing else is answered to it. */
export const turnCommands = {
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
      drawing: z.string().max(longestDrawing).regex(drawingPattern).nullable(),
      /** The member's own; makes their key the first time, opens it later. */
      passphrase: newPassphrase,
    }),
  ).gives<SignatureMark>(),
  /** Back to the coach, with the coach's passphrase. */
  handBack: turn(z.strictObject({ passphrase })).gives<null>(),
} as const;
