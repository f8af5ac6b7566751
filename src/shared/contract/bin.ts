import { z } from 'zod';
import { binKinds } from '../model/bin.ts';
import { coach } from './command.ts';

const item = z.strictObject({ kind: z.enum(binKinds), id: z.string().min(1).max(100) });

/** Removing and taking back what has no sessions of its own; after 30 days it is gone, as all in the bin. */
export const binCommands = {
  binItem: coach(item).gives<null>(),
  unbinItem: coach(item).gives<null>(),
} as const;
