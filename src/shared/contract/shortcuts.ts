import { z } from 'zod';
import { areKeysFree } from '../model/shortcuts/own.ts';
import type { OwnKeys } from '../model/shortcuts/own.ts';
import { shortcutIds } from '../model/shortcuts/table.ts';
import { coach, nothing } from './command.ts';

const own = z
  .partialRecord(z.enum(shortcutIds), z.string().max(40))
  .refine((keys: OwnKeys) => areKeysFree(keys));

/** The combinations that the coach chose for the shortcuts. */
export const shortcutCommands = {
  getShortcuts: coach(nothing).gives<OwnKeys>(),
  /** All of them at once: those that are left out have their usual ones. Refuses what two would share. */
  setShortcuts: coach(z.strictObject({ own })).gives<OwnKeys>(),
} as const;
