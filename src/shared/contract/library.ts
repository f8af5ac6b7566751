import { z } from 'zod';
import { line, uuid } from '../input/common.ts';
import { textBlocks } from '../input/document.ts';
import { situations } from '../model/library.ts';
import type { BankQuestion, Tool } from '../model/library.ts';
import { valueKinds } from '../model/value.ts';
import type { TeamValue, ValueMention } from '../model/value.ts';
import { coach, nothing } from './command.ts';

/**
 * What the coach keeps once for everybody: values, questions and tools. The window makes the ids, so
 * that `save…` writes anew and changes alike; saving what lies in the bin leaves it there.
 */
export const libraryCommands = {
  /**
   * In the coach's order. With `includeRemoved` also those in the bin, to name them where they are
   * attached already.
   */
  listValues: coach(z.strictObject({ includeRemoved: z.boolean().exactOptional() })).gives<
    readonly TeamValue[]
  >(),
  /** Where values were attached, the latest session first; not in what lies in the bin. */
  listValueMentions: coach(nothing).gives<readonly ValueMention[]>(),
  /** A new one stands last. */
  saveValue: coach(
    z.strictObject({ id: uuid, kind: z.enum(valueKinds), text: line.min(1) }),
  ).gives<TeamValue>(),
  /** Puts a value before another one, or at the end. Refuses `not_found`. */
  placeValue: coach(z.strictObject({ valueId: uuid, before: uuid.nullable() })).gives<null>(),
  /** Those that come with the program first, then the coach's own. */
  listQuestions: coach(nothing).gives<readonly BankQuestion[]>(),
  saveQuestion: coach(
    z.strictObject({
      id: uuid,
      text: line.min(1),
      step: z.string().min(1).max(100).nullable(),
      situation: z.enum(situations).nullable(),
    }),
  ).gives<BankQuestion>(),
  /** By title. */
  listTools: coach(nothing).gives<readonly Tool[]>(),
  saveTool: coach(z.strictObject({ id: uuid, title: line.min(1), body: textBlocks })).gives<Tool>(),
} as const;
