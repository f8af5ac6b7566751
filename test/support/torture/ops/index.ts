import { attach } from './attach.ts';
import { backup } from './backup.ts';
import { changePassphrase } from './change-passphrase.ts';
import { migrations } from './migrate.ts';
import type { TortureOperation } from './operation.ts';
import { reencrypt } from './reencrypt.ts';
import { restore } from './restore.ts';
import { save } from './save.ts';
import { shred } from './shred.ts';
import { sign } from './sign.ts';

/** Everything that is killed and refused at its system calls (rows 7, 8 and 11). */
export const operations: readonly TortureOperation[] = [
  save,
  sign,
  changePassphrase,
  reencrypt,
  shred,
  attach,
  backup,
  restore,
  ...migrations,
];
