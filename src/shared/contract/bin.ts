import { z } from 'zod';
import { binKinds } from '../model/bin.ts';
import { coach } from './command.ts';

const item = z.strictObject({ kind: z.enum(binKinds), id: z.string().min(1).max(100) });

/**
 * Removing and taking back what has no sessions of its own; after 30 days it is gone, as all in the bin.
 * What hangs on it goes and comes with it. Both refuse `not_found`, and change nothing where it is so
 * already.
 */
export const binCommands = {
  /** Refuses `template_builtin` for a template that comes with the program. */
  binItem: coach(item).gives<null>(),
  unbinItem: coach(item).gives<null>(),
} as const;
