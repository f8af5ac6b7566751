import { AppError } from '#shared/errors.ts';
import { storageError } from '#main/vault/storage-error.ts';
import { openBareVault } from '../bare-vault.ts';

// Run as a process of its own, so that it can give up the rights of root, which no file mode stops.
const [folder = '', vaultId = ''] = process.argv.slice(2);
if (process.getuid?.() === 0) {
  process.setgid?.(65_534);
  process.setuid?.(65_534);
}
try {
  const { close } = await openBareVault({ folder, key: new Uint8Array(32).fill(7), vaultId });
  close();
  process.stdout.write('opened');
} catch (error) {
  const known = storageError(error);
  process.stdout.write(known instanceof AppError ? known.code : String(error));
}
