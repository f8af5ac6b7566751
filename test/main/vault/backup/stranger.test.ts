import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sodium from 'libsodium-wrappers-sumo';
import { expect, test } from 'vitest';
import { backUp } from '#main/vault/backup/back-up.ts';
import { Sqlite } from '#main/vault/sql/sqlite.ts';
import { addPerson } from '#main/vault/people.ts';
import { vaultToBackUp, workOf } from '../../../support/backups.ts';
import { temporaryFolder, testVault } from '../../../support/vault.ts';

await sodium.ready;

interface Slot {
  readonly type: string;
  readonly kdf: string;
  readonly opsLimit: number;
  readonly memLimit: number;
  readonly salt: string;
  readonly nonce: string;
  readonly wrapped: string;
}
interface Keyfile {
  readonly vaultId: string;
  readonly cipher: string;
  readonly slots: readonly Slot[];
}

// By docs/backup-format.md and libsodium alone: none of our own code reads the file here.
test('a stranger with the passphrase takes the vault out of a backup by the written format', async () => {
  const { vault, into } = await vaultToBackUp();
  addPerson(vault, { name: 'Sam', role: '' });
  const { fileName } = await backUp(vault, into, workOf().work);
  const { manifest, database, databaseKey } = takeOut(
    readFileSync(join(into, fileName)),
    testVault.passphrase,
  );

  const path = join(temporaryFolder(), 'out.db');
  writeFileSync(path, database);
  const connection = new Sqlite(path);
  connection.pragma("cipher = 'chacha20'");
  connection.pragma(`key = "x'${Buffer.from(databaseKey).toString('hex')}'"`);
  const names = connection.prepare('select name from person').pluck().all();
  connection.close();
  expect({ name: manifest['name'], names }).toEqual({ name: 'Practice', names: ['Sam'] });
});

function takeOut(data: Buffer, passphrase: string) {
  expect(data.subarray(0, 21).toString()).toBe('countersign-backup/1\n');
  const end = 25 + data.readUInt32LE(21);
  const header = JSON.parse(data.subarray(25, end).toString()) as { readonly keyfile: string };
  const root = rootKeyOf(JSON.parse(header.keyfile) as Keyfile, passphrase);
  const subkey = (number: number) =>
    sodium.crypto_kdf_derive_from_key(32, number, 'cntrsign', root);
  const stream = data.subarray(end, end + 24);
  const state = sodium.crypto_secretstream_xchacha20poly1305_init_pull(stream, subkey(2));
  const pieces: Uint8Array[] = [];
  let at = end + 24;
  for (let associated: Uint8Array | null = data.subarray(0, end); ; associated = null) {
    const chunk = data.subarray(at + 4, at + 4 + data.readUInt32LE(at));
    at += 4 + chunk.length;
    const pulled = sodium.crypto_secretstream_xchacha20poly1305_pull(state, chunk, associated);
    if (pulled === false) throw new Error('a chunk does not open');
    if (pulled.tag === sodium.crypto_secretstream_xchacha20poly1305_TAG_FINAL) break;
    pieces.push(pulled.message);
  }
  expect(at).toBe(data.length);
  const [first = new Uint8Array(), ...rest] = pieces;
  const manifest = JSON.parse(Buffer.from(first).toString()) as Readonly<Record<string, unknown>>;
  const database = Buffer.concat(rest);
  expect(database.length).toBe(manifest['databaseBytes']);
  return { manifest, database, databaseKey: subkey(1) };
}

function rootKeyOf({ vaultId, cipher, slots }: Keyfile, passphrase: string): Uint8Array {
  const slot = slots.find(({ type }) => type === 'passphrase');
  if (!slot) throw new Error('no slot of a passphrase');
  const raw = (text: string) => Buffer.from(text, 'base64url');
  const wrapping = sodium.crypto_pwhash(
    32,
    passphrase.normalize('NFKC'),
    raw(slot.salt),
    slot.opsLimit,
    slot.memLimit,
    sodium.crypto_pwhash_ALG_ARGON2ID13,
  );
  const { type, kdf, opsLimit, memLimit, salt } = slot;
  const format = 'countersign-keyfile/1';
  const fields = [format, vaultId, cipher, type, kdf, String(opsLimit), String(memLimit), salt];
  const associated = Buffer.concat(
    fields.flatMap((field) => {
      const length = Buffer.alloc(4);
      length.writeUInt32LE(Buffer.byteLength(field));
      return [length, Buffer.from(field)];
    }),
  );
  return sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(
    null,
    raw(slot.wrapped),
    associated,
    raw(slot.nonce),
    wrapping,
  );
}
