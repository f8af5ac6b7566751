import { z } from 'zod';
import { name } from '../input/common.ts';
import { themes } from '../model/app.ts';
import type { Settings } from '../model/app.ts';
import { coach, nothing } from './command.ts';

/** What the coach set. */
export const settingsCommands = {
  getSettings: coach(nothing).gives<Settings>(),
  changeSettings: coach(
    z.strictObject({
      theme: z.enum(themes).exactOptional(),
      lockAfterMinutes: z.int().min(1).max(60).exactOptional(),
      coachName: name.exactOptional(),
      paper: z.enum(['A4', 'Letter']).exactOptional(),
      remindMinutes: z.int().min(0).max(60).exactOptional(),
      remindSignatureDays: z.int().min(0).max(90).exactOptional(),
      spelling: z.boolean().exactOptional(),
    }),
  ).gives<Settings>(),
} as const;
