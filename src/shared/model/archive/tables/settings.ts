import { z } from 'zod';
import { settingsCommands } from '../../../contract/settings.ts';
import { id, instant, json } from '../columns.ts';
import type { ArchiveTable } from '../columns.ts';

/** What the coach has set, and a note that is begun, by name. Whatever else the table holds stays behind. */
export const keptSettings: readonly string[] = [
  ...Object.keys(settingsCommands.changeSettings.input.shape),
  'shortcuts',
  'noteDraft',
];

export const settingTables: readonly ArchiveTable[] = [
  {
    name: 'setting',
    order: ['key'],
    columns: {
      key: { ...id, shape: z.enum([...keptSettings]) },
      value: json(z.unknown()),
      updated_at: instant,
    },
  },
];
