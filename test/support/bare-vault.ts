import { mkdirSync } from 'node:fs';
import { v7 as newId } from 'uuid';
import type { Vault } from '#main/vault/context.ts';
import { createDatabase, openDatabase } from '#main/vault/sql/open.ts';
import type { VaultDatabase } from '#main/vault/sql/open.ts';
import { writeSettings } from '#main/vault/sql/queries/settings.ts';
import { keepBuiltIns } from '#main/vault/templates/choose.ts';

/** The least that a keyfile may ask for, so that a test waits as little as it may. */
export const testKeyCost = { opsLimit: 3, memLimit: 64 * 2 ** 20 };

/** A vault's database without its keyfile: no key has to be derived to open it. */
export interface BareVault {
  readonly folder: string;
  readonly key: Uint8Array;
  readonly vaultId: string;
}

/** Makes a database with the first rows of a vault, and closes it. */
export function makeBareVault(folder: string, key = new Uint8Array(32).fill(7)): BareVault {
  mkdirSync(folder, { recursive: true });
  const bare = { folder, key, vaultId: newId() };
  const { db, close } = createDatabase(folder, bare.key);
  const at = new Date().toISOString();
  writeSettings(db, { vaultId: bare.vaultId, coachName: 'Robin Vale' }, at);
  keepBuiltIns(db, at);
  close();
  return bare;
}

export function openBareVault({ folder, key, vaultId }: BareVault): Promise<VaultDatabase> {
  return openDatabase(folder, key, vaultId);
}

/** What operations take, over a database that is open. */
export function vaultOver({ db }: VaultDatabase, now: () => Date = () => new Date()): Vault {
  return {
    db,
    auditKey: new Uint8Array(32).fill(1),
    rootProof: new Uint8Array(32).fill(3),
    identitySeed: new Uint8Array(32).fill(2),
    keyCost: testKeyCost,
    folder: '',
    now,
  };
}
