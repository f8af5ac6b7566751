import { z } from 'zod';
import { day, passphrase } from '../input/common.ts';
import type { VaultCounts } from '../model/backup.ts';
import { coach, nothing } from './command.ts';

/** The export of everything. It is read back where backups are restored. */
export const archiveCommands = {
  /** How much would leave. */
  countVault: coach(nothing).gives<VaultCounts>(),
  /**
   * Writes everything into one file that anyone can read, once the passphrase was right and the person chose
   * where; null when they cancelled. Saving goes on meanwhile.
   */
  exportArchive: coach(z.strictObject({ passphrase, today: day })).gives<{
    readonly fileName: string;
    readonly folder: string;
    readonly bytes: number;
  } | null>(),
} as const;
