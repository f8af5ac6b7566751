import { archiveFiles, archiveFormat } from '#shared/model/archive/manifest.ts';
import type { ArchiveManifest, SealedPart } from '#shared/model/archive/manifest.ts';
import { archiveJsonSchema } from '#shared/model/archive/json-schema.ts';
import { tablesOf } from '#shared/model/archive/tables.ts';
import type { VaultCounts } from '#shared/model/backup.ts';
import { archive as words } from '#shared/words/archive.ts';
import type { Vault } from '../context.ts';
import { vaultNameAt } from '../folder.ts';
import { wipe } from '../keys/bytes.ts';
import { keyfileText } from '../keys/keyfile.ts';
import { subkey } from '../keys/subkeys.ts';
import type { OpenVault } from '../lifecycle/open.ts';
import { openedKeyfile } from '../lifecycle/require-passphrase.ts';
import type { Work } from '../long-work.ts';
import { writableDb } from '../sql/db.ts';
import { latestVersion } from '../sql/migrate.ts';
import { countVault } from '../sql/queries/counts.ts';
import type { Connection } from '../sql/sqlite.ts';
import { withCopy } from './copy-of-vault.ts';
import { readableFiles } from './readable.ts';
import { attachmentFiles, rowFiles } from './row-files.ts';
import { sealSecrets, secretsOf } from './secrets.ts';
import { writeZip } from './zip-writer.ts';
import type { ZippedFile } from './zip-writer.ts';

/** An export that the passphrase was given for, while it is asked where to. */
export interface ArchiveInHand {
  /** Seals the secret keys in it, 32 bytes; whoever is done wipes it. */
  readonly key: Uint8Array;
  /** The text of the keyfile that opens it again. */
  readonly keyfile: string;
}

/** @throws AppError `wrong_passphrase`, `keyfile_damaged` */
export async function beginArchive(vault: OpenVault, passphrase: string): Promise<ArchiveInHand> {
  const { keyfile, rootKey } = await openedKeyfile(vault, passphrase);
  const key = subkey(rootKey, 'archive');
  wipe(rootKey);
  return { key, keyfile: keyfileText(keyfile) };
}

/**
 * Writes everything in the vault to a new file at `path`, readable by anyone. Saves go on meanwhile; the file
 * holds the state of its begin. Where it throws, what is at `path` is not whole.
 *
 * @throws AppError `cancelled`, `locked`; errors of the disk as they are
 */
export function makeArchive(
  vault: OpenVault,
  { path, key, keyfile }: ArchiveInHand & { readonly path: string },
  work: Work,
): Promise<VaultCounts> {
  const { announce, signal } = work;
  const madeAt = vault.now();
  return withCopy(
    vault,
    work,
    () => countVault(vault.db),
    async (copy, counts) => {
      const manifest: ArchiveManifest = {
        format: archiveFormat,
        vaultId: vault.vaultId,
        name: vaultNameAt(vault.folder),
        madeAt: madeAt.toISOString(),
        schema: latestVersion,
        counts,
      };
      // What people read counts as much as the rows that it is made of.
      const total = rowsIn(copy) + counts.people + counts.sessions;
      let done = 0;
      const step = (): void => {
        if (done % 100 === 0) announce({ task: 'archive', done, total });
        done += 1;
        signal.throwIfAborted();
      };
      const beside = { manifest: pretty(manifest), keyfile };
      const files = filesOf({ ...vault, copy, key, manifest, beside, step });
      await writeZip(path, files, { madeAt, signal });
      announce({ task: 'archive', done: total, total });
      return counts;
    },
  );
}

interface Gathered extends Omit<Vault, 'db'> {
  readonly copy: Connection;
  readonly key: Uint8Array;
  readonly manifest: ArchiveManifest;
  readonly beside: { readonly manifest: string; readonly keyfile: string };
  readonly step: () => void;
}

function* filesOf({
  copy,
  key,
  manifest,
  beside,
  step,
  ...vault
}: Gathered): Generator<ZippedFile> {
  const { schema, counts } = manifest;
  const db = writableDb(copy);
  yield text(archiveFiles.readMe, words.readMe({ ...manifest, ...counts }));
  yield text(archiveFiles.manifest, beside.manifest);
  yield text(archiveFiles.keyfile, beside.keyfile);
  yield text(archiveFiles.schema, archiveJsonSchema());
  for (const file of readableFiles({ ...vault, db })) {
    step();
    yield file;
  }
  yield* attachmentFiles(copy);
  const digests: SealedPart['files'] = {};
  yield* rowFiles(copy, schema, { digests, onRow: step });
  // Last, because it says how every file of rows is.
  yield text(archiveFiles.sealed, sealSecrets(key, { ...secretsOf(db), files: digests }, beside));
}

function rowsIn(copy: Connection): number {
  const counts = tablesOf(latestVersion).map(({ name }) => `(select count(*) from "${name}")`);
  return copy
    .prepare(`select ${counts.join(' + ')}`)
    .pluck()
    .get() as number;
}

function text(path: string, content: string): ZippedFile {
  return { path, content: () => [Buffer.from(content)] };
}

function pretty(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
