import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '#shared/errors.ts';
import type { AuditKind } from '#shared/model/audit.ts';
import { stageFile } from '../atomic-write.ts';
import type { StagedFile } from '../atomic-write.ts';
import { record } from '../audit/chain.ts';
import type { Vault } from '../context.ts';
import { vaultFiles } from '../folder.ts';
import { wipe } from '../keys/bytes.ts';
import { keyfileText, latestFormat, parseKeyfile } from '../keys/keyfile.ts';
import type { Keyfile } from '../keys/keyfile.ts';
import { sodium } from '../keys/sodium.ts';

/** Opens a keyfile in the way that a change is to make possible. */
export type OpenKeyfile = (keyfile: Keyfile) => Uint8Array | Promise<Uint8Array>;

interface KeyfileChange {
  /** What the slots were before, and all that does not change. */
  readonly keyfile: Keyfile;
  readonly slots: Keyfile['slots'];
  /** The root key, and the way to it that is tried before the new keyfile counts. */
  readonly rootKey: Uint8Array;
  readonly open: OpenKeyfile;
  readonly kind: AuditKind;
}

/**
 * Gives the open vault a changed keyfile. All that can run out of room comes first: the new file beside
 * the old one, then the row in the activity log. The rename comes last, so that a crash leaves the old
 * keyfile or the new one, and never a change that the log does not know of; at worst it knows of one
 * that did not come about.
 */
export async function changeKeyfile(
  { db, auditKey, folder, now }: Vault,
  { keyfile, slots, rootKey, open, kind }: KeyfileChange,
): Promise<void> {
  const staged = await stageKeyfile(folder, { ...keyfile, slots }, rootKey, open);
  try {
    db.atomically(() => record(db, auditKey, { at: now(), kind, subject: keyfile.vaultId }));
  } catch (error) {
    await staged.drop();
    throw error;
  }
  await staged.put();
}

/**
 * Puts a keyfile on disk, under a temporary name, and opens it as it was read back from there: what
 * does not open must never take the place of what does.
 *
 * @throws AppError `disk_failed` when it does not
 */
export async function stageKeyfile(
  folder: string,
  keyfile: Keyfile,
  rootKey: Uint8Array,
  open: OpenKeyfile,
): Promise<StagedFile> {
  const text = keyfileText({ ...keyfile, format: latestFormat });
  const staged = await stageFile(join(folder, vaultFiles.keyfile), text);
  try {
    const found = await open(parseKeyfile(await readFile(staged.temporary, 'utf8')));
    const opens = sodium.memcmp(found, rootKey);
    wipe(found);
    if (!opens) throw new AppError('disk_failed');
    return staged;
  } catch (error) {
    await staged.drop();
    throw error;
  }
}
