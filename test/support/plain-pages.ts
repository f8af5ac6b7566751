import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { existingVault, vaultFiles } from '#main/vault/folder.ts';
import { openWithPassphrase } from '#main/vault/keys/slots.ts';
import { subkey } from '#main/vault/keys/subkeys.ts';
import { readKeyfile } from '#main/vault/lifecycle/read-keyfile.ts';
import { connect } from '#main/vault/sql/connect.ts';
import type { Connection } from '#main/vault/sql/sqlite.ts';

interface Vault {
  readonly name: string;
  readonly passphrase: string;
}

/**
 * Every page of a locked vault's database without its encryption, free pages and all: what someone
 * with the passphrase and a disk editor would see. The vault itself is left as it is.
 *
 * `serialize` reads page by page. `PRAGMA rekey = ''` would prove nothing: it gives up the bytes that
 * the cipher reserves in each page, and for that it vacuums, which leaves no free page to look at.
 */
export async function plainPages(folder: string, vault: Vault): Promise<Buffer> {
  return withCopy(folder, vault, (connection) => connection.serialize());
}

/** Does `work` on a copy of a locked vault's database, on a connection as SQLite opens it by itself. */
export async function withCopy<T>(
  folder: string,
  { name, passphrase }: Vault,
  work: (connection: Connection) => T,
): Promise<T> {
  const path = await existingVault(folder, name);
  const key = await databaseKey(path, passphrase);
  const copy = mkdtempSync(join(tmpdir(), 'countersign-pages-'));
  try {
    cpSync(path, copy, { recursive: true });
    const connection = connect(join(copy, vaultFiles.database), key);
    try {
      return work(connection);
    } finally {
      connection.close();
    }
  } finally {
    rmSync(copy, { recursive: true });
  }
}

const known = new Map<string, Uint8Array>();

/** Deriving a key takes longest, and a test looks at one vault several times. */
async function databaseKey(path: string, passphrase: string): Promise<Uint8Array> {
  const keyfile = await readKeyfile(path);
  const found = known.get(JSON.stringify([keyfile, passphrase]));
  if (found) return found;
  const key = subkey(await openWithPassphrase(keyfile, passphrase), 'database');
  known.set(JSON.stringify([keyfile, passphrase]), key);
  return key;
}

/** How often a text stands in bytes, in one and in two bytes a letter. */
export function countText(bytes: Buffer, text: string): number {
  const utf16 = Buffer.from(text, 'utf16le');
  return [Buffer.from(text), utf16, Buffer.from(utf16).swap16()].reduce((sum, needle) => {
    let count = 0;
    for (let at = bytes.indexOf(needle); at !== -1; at = bytes.indexOf(needle, at + 1)) count += 1;
    return sum + count;
  }, 0);
}
