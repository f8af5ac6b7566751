import { z } from 'zod';
import { line, uuid } from '../input/common.ts';
import { textBlocks } from '../input/document.ts';
import { situations } from '../model/library.ts';
import type { BankQuestion, Tool } from '../model/library.ts';
import { valueKinds } from '../model/value.ts';
import type { TeamValue } from '../model/value.ts';
import { coach, nothing } from './command.ts';

/** What the coach keeps once for everybody: values, questions and tools. The window makes the ids. */
export const libraryCommands = {
  listValues: coach(nothing).gives<readonly TeamValue[]>(),
  saveValue: coach(
    z.strictObject({ id: uuid, kind: z.enum(valueKinds), text: line.min(1) }),
  ).gives<TeamValue>(),
  /** Those that come with the program first, then the coach's own. */
  listQuestions: coach(nothing).gives<readonly BankQuestion[]>(),
  saveQuestion: coach(
    z.strictObject({
      id: uuid,
      text: line.min(1),
      step: z.string().max(100).nullable(),
      situation: z.enum(situations).nullable(),
    }),
  ).gives<BankQuestion>(),
  listTools: coach(nothing).gives<readonly Tool[]>(),
  saveTool: coach(z.strictObject({ id: uuid, title: line.min(1), body: textBlocks })).gives<Tool>(),
} as const;
