import { AppError } from '#shared/errors.ts';
import type { ErrorCode } from '#shared/errors.ts';
import { errors } from '#shared/words/errors.ts';
import { storageError } from '#main/vault/headless.ts';
import { exitCodes } from './command.ts';

/** What a look at a vault or backup found to be wrong with it; every other code is about the asking. */
const notOk: ReadonlySet<ErrorCode> = new Set([
  'vault_empty',
  'vault_plaintext',
  'vault_foreign',
  'vault_damaged',
  'keyfile_damaged',
  'key_derivation_out_of_bounds',
  'backup_damaged',
  'archive_damaged',
  'backup_folder_missing',
  'backup_folder_read_only',
  'backup_folder_unusable',
  'backup_no_room',
  'backup_unproved',
  'backup_failed',
  'restore_no_room',
  'restore_failed',
  'disk_full',
  'disk_read_only',
  'disk_failed',
]);

/** Says why it failed, in the words of the app, and gives the exit code. */
export function refused(error: unknown): number {
  const known = storageError(error);
  const code = known instanceof AppError ? known.code : 'internal';
  process.stderr.write(`${errors[code]}\n`);
  return notOk.has(code) ? exitCodes.notOk : exitCodes.unreadable;
}
