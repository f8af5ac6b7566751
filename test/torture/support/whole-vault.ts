import { cpSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { AppError } from '#shared/errors.ts';
import type { Keyfile } from '#main/vault/keys/keyfile.ts';
import { prepareVault, writeVault } from '#main/vault/lifecycle/create.ts';
import { openVault, unlock } from '#main/vault/lifecycle/open.ts';
import type { OpenVault } from '#main/vault/lifecycle/open.ts';
import { addPerson } from '#main/vault/people.ts';
import { planSession } from '#main/vault/sessions/plan.ts';
import { openSession, saveSession } from '#main/vault/sessions/text.ts';
import type { ReadableDb } from '#main/vault/sql/db.ts';
import { storageError } from '#main/vault/storage-error.ts';
import { testKeyCost } from '../../support/bare-vault.ts';
import { hashesOf } from '../../support/hashes.ts';
import { morning } from '../../support/session-texts.ts';
import { textOfSave } from '../../support/torture/text-of-save.ts';

/** A vault as the app makes it, closed; its root key is known, so that no opening derives one. */
export interface WholeVault {
  /** The vault's own folder. */
  readonly path: string;
  readonly keyfile: Keyfile;
  readonly rootKey: Uint8Array;
  readonly sessionIds: readonly string[];
}

export const access = { name: 'Practice', passphrase: 'lantern over quiet water' } as const;

/** Makes a vault in `parent` with a person and a dozen sessions. */
export async function makeWholeVault(parent: string, sessions = 12): Promise<WholeVault> {
  const prepared = await prepareVault(parent, { ...access, coachName: 'Robin Vale' }, testKeyCost);
  await writeVault(parent, prepared);
  const { keyfile, rootKey } = prepared;
  const made = { path: join(parent, `${access.name}.countersign`), keyfile, rootKey };
  const vault = await openWhole({ ...made, sessionIds: [] });
  const { id: personId } = addPerson(vault, { name: 'Sam', role: '' });
  const sessionIds = Array.from({ length: sessions }, (_, index) => {
    const { id: sessionId } = planSession(vault, {
      personId,
      plan: morning,
      templateId: 'regular',
    });
    saveSession(vault, { sessionId, revision: 0, ...textOfSave(index + 1) });
    return sessionId;
  });
  vault.close();
  return { ...made, sessionIds };
}

export function openWhole({ path, keyfile, rootKey }: WholeVault): Promise<OpenVault> {
  return openVault(path, keyfile, rootKey, testKeyCost, 'vault_unlocked');
}

/** Opens it by its passphrase, as a person does. */
export function unlockWhole({ path }: WholeVault): Promise<OpenVault> {
  const name = basename(path, '.countersign');
  return unlock(dirname(path), { name, passphrase: access.passphrase }, testKeyCost);
}

/** Writes another text into every session, of the same length, as a day's work would. */
export async function workOn(whole: WholeVault, round: number): Promise<void> {
  const vault = await openWhole(whole);
  for (const [index, sessionId] of whole.sessionIds.entries()) {
    const { revision } = openSession(vault, { sessionId });
    saveSession(vault, { sessionId, revision, ...textOfSave(20 + round * 10 + (index % 10)) });
  }
  vault.close();
}

/** What an opening itself writes: it differs from one opening to the next. */
const written = new Set(['audit', 'audit_head', 'setting', 'bin_clock']);

/** Everything that was put into a vault, as text that can be compared. */
export function contentOf(db: ReadableDb): string {
  const tables = db.all<{ readonly name: string }>(
    `select name from sqlite_master
     where type = 'table' and name not like 'sqlite_%' and name not like 'entry_fts%' order by name`,
  );
  return JSON.stringify([
    ...tables
      .filter(({ name }) => !written.has(name))
      .map(({ name }) => [name, db.all(`select * from "${name}" order by 1`)]),
    db.all("select key, value from setting where key in ('coachName', 'vaultId') order by key"),
    db.all("select row from entry where text like '%save%'"),
    db.all('select rowid from entry_fts(@query)', { query: 'save OR strength' }),
  ]);
}

/** The code of a failure as a person would be told it; anything else in its own words. */
export function codeOf(error: unknown): string {
  const known = storageError(error);
  return known instanceof AppError ? known.code : String(error);
}

export interface Tried {
  /** A code; `same`: opened with exactly the content of before; `other`: with other content. */
  readonly outcome: string;
  /** Whether every file of the vault is, byte for byte, as it was before it was tried. */
  readonly untouched: boolean;
}

/** Copies a vault, spoils the copy, opens it, and reads everything in it. */
export async function tryWhole(
  whole: WholeVault,
  expected: string,
  spoil: (path: string) => void,
  open: (whole: WholeVault) => Promise<OpenVault> = openWhole,
): Promise<Tried> {
  const path = join(dirname(whole.path), 'Tried.countersign');
  cpSync(whole.path, path, { recursive: true });
  try {
    spoil(path);
    const before = JSON.stringify(hashesOf(path));
    const outcome = await open({ ...whole, path }).then((vault) => {
      try {
        return contentOf(vault.db) === expected ? 'same' : 'other';
      } catch (error) {
        return codeOf(error);
      } finally {
        vault.close();
      }
    }, codeOf);
    return { outcome, untouched: JSON.stringify(hashesOf(path)) === before };
  } finally {
    rmSync(path, { recursive: true });
  }
}

/** What is wrong with a case of damage, as a sentence, or null when it went as it must. */
export function complaint(injected: string, { outcome, untouched }: Tried): string | null {
  if (outcome === 'same') return null;
  if (outcome === 'other') return `${injected}: opened with other content, and said nothing`;
  if (!/^(?:vault|keyfile|key_derivation|backup)_[a-z_]+$/.test(outcome)) {
    return `${injected}: failed without a code: ${outcome}`;
  }
  return untouched ? null : `${injected}: refused, but its files were changed`;
}
