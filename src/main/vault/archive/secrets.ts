import { sealedFileShape, sealedShape } from '#shared/model/archive/manifest.ts';
import type { SealedPart } from '#shared/model/archive/manifest.ts';
import { AppError } from '#shared/errors.ts';
import { framed, fromBase64Url, toBase64Url } from '../keys/bytes.ts';
import { sodium } from '../keys/sodium.ts';
import type { ReadableDb, WritableDb } from '../sql/db.ts';
import { jsonOf } from './rows.ts';

/** The sealed part without what is known of the rows. */
export type Secrets = Omit<SealedPart, 'files'>;

/** What stands open beside the sealed part, which holds only together with it. */
export interface Beside {
  readonly manifest: string;
  readonly keyfile: string;
}

/** The secret keys of a vault that are no part of its keyfile. */
export function secretsOf(db: ReadableDb): Secrets {
  const kits = db.all<{ readonly id: string; readonly key: Uint8Array }>(
    'select id, key from kit order by id',
  );
  return {
    settings: db.all(
      `select key, value, updated_at from setting where key in ('auditKey', 'identitySeed')
       order by key`,
    ),
    memberKeys: db.all(
      `select person_id, thumbprint, wrapped_key from member_key where wrapped_key is not null
       order by person_id, thumbprint`,
    ),
    kits: kits.map(({ id, key }) => ({ id, key: toBase64Url(key) })),
  };
}

/**
 * Seals the secret keys, and the hashes of all rows with them.
 *
 * @param key the vault's subkey `archive`, 32 bytes
 */
export function sealSecrets(key: Uint8Array, part: SealedPart, beside: Beside): string {
  const nonce = sodium.randombytes_buf(24);
  const sealed = sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(
    JSON.stringify(part),
    associated(beside),
    null,
    nonce,
    key,
  );
  return `${JSON.stringify({ nonce: toBase64Url(nonce), sealed: toBase64Url(sealed) }, null, 2)}\n`;
}

/** @throws AppError `archive_damaged` where it is not as it was sealed, or what stands beside it is not */
export function openSecrets(key: Uint8Array, text: string, beside: Beside): SealedPart {
  const file = sealedFileShape.safeParse(jsonOf(text));
  const nonce = file.success ? fromBase64Url(file.data.nonce) : null;
  const sealed = file.success ? fromBase64Url(file.data.sealed) : null;
  if (nonce?.length !== 24 || sealed === null) throw new AppError('archive_damaged');
  try {
    const opened = sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(
      null,
      sealed,
      associated(beside),
      nonce,
      key,
    );
    return sealedShape.parse(JSON.parse(Buffer.from(opened).toString('utf8')));
  } catch (error) {
    throw new AppError('archive_damaged', 'the sealed part', { cause: error });
  }
}

/** The keys that stay as they are for as long as the vault lives. Call it inside a transaction. */
export function keepSecretSettings(
  db: WritableDb,
  { settings }: Pick<SealedPart, 'settings'>,
): void {
  for (const row of settings) {
    db.run('insert into setting (key, value, updated_at) values (@key, @value, @updated_at)', row);
  }
}

function associated({ manifest, keyfile }: Beside): Uint8Array {
  return framed(['countersign-export/1', manifest, keyfile]);
}
