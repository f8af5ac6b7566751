import { z } from 'zod';
import type { VaultCounts } from '../model/backup.ts';

const count = z.int().min(0);
const instant = z.iso.datetime().max(40);

/** How much is in a vault, as a file says it of itself. */
export const vaultCounts = z.strictObject({
  people: count,
  sessions: count,
  actions: count,
  insights: count,
  revisions: count,
  // None in what was counted before there were any.
  attachments: count.default(0),
  summaries: count,
  activities: count,
  newestSession: instant.nullable(),
  lastSaved: instant.nullable(),
}) satisfies z.ZodType<VaultCounts>;
