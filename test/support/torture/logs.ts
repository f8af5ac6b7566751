import { copyFileSync, cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '#shared/errors.ts';
import { addPerson } from '#main/vault/people.ts';
import { planSession } from '#main/vault/sessions/plan.ts';
import { saveSession } from '#main/vault/sessions/text.ts';
import type { VaultDatabase } from '#main/vault/sql/open.ts';
import { findLogLoss } from '#main/vault/sql/queries/log-loss.ts';
import { storageError } from '#main/vault/storage-error.ts';
import { makeBareVault, openBareVault, vaultOver } from '../bare-vault.ts';
import type { BareVault } from '../bare-vault.ts';
import { morning } from '../session-texts.ts';
import { databaseOf, dump } from './damage.ts';
import { textOfSave } from './text-of-save.ts';

/** One vault at several times, each as a folder of its own, and every state that was ever acknowledged. */
export interface LogHistory {
  readonly bare: BareVault;
  /** Crashed in its first, in its second session, in that one's second stretch, and closed after it. */
  readonly crashedFirst: string;
  readonly crashedEarly: string;
  readonly crashed: string;
  readonly closed: string;
  /** Another vault, crashed, under the same key and under another one. */
  readonly foreign: string;
  readonly unreadable: string;
  /** The empty vault, the planned session, and then one by number of saves. */
  readonly states: readonly string[];
}

export const logOf = (folder: string): string => `${databaseOf(folder)}-wal`;

const savesOfStretch = 3;

export async function makeLogHistory(folder: string): Promise<LogHistory> {
  const bare = makeBareVault(join(folder, 'vault'));
  const at = (name: string) => join(folder, name);
  const states: string[] = [];
  let sessionId = '';
  const saves = (database: VaultDatabase): void => {
    for (let count = 0; count < savesOfStretch; count += 1) {
      const revision = states.length - 2;
      saveSession(vaultOver(database), { sessionId, revision, ...textOfSave(revision + 1) });
      states.push(dump(database.db));
    }
  };

  const first = await openBareVault(bare);
  states.push(dump(first.db));
  const vault = vaultOver(first);
  const { id: personId } = addPerson(vault, { name: 'Sam', role: '' });
  sessionId = planSession(vault, { personId, plan: morning, templateId: 'regular' }).id;
  states.push(dump(first.db));
  saves(first);
  cpSync(bare.folder, at('crashed-first'), { recursive: true });
  first.close();

  const second = await openBareVault(bare);
  saves(second);
  cpSync(bare.folder, at('crashed-early'), { recursive: true });
  // As after 4 MiB of saves: what is in the log is folded in, and the next stretch begins.
  second.freeze().release();
  saves(second);
  cpSync(bare.folder, at('crashed'), { recursive: true });
  second.close();

  await crashOther(makeBareVault(at('other')), at('foreign'));
  await crashOther(makeBareVault(at('other-key'), new Uint8Array(32).fill(9)), at('unreadable'));

  return {
    bare,
    crashedFirst: at('crashed-first'),
    crashedEarly: at('crashed-early'),
    crashed: at('crashed'),
    closed: bare.folder,
    foreign: at('foreign'),
    unreadable: at('unreadable'),
    states,
  };
}

async function crashOther(other: BareVault, crashed: string): Promise<void> {
  const database = await openBareVault(other);
  addPerson(vaultOver(database), { name: 'Kim', role: '' });
  cpSync(other.folder, crashed, { recursive: true });
  database.close();
}

/** What came of a vault whose log was tampered with. */
export interface LogResult {
  /** `refused`, or which of the states is there; -1: a state that never was. */
  readonly found: 'refused' | number;
  /** Whether the coach is told that text may be missing. */
  readonly told: boolean;
  /** Whether the log of before is still there, under whatever name. */
  readonly kept: boolean;
}

/** Opens a copy of `start` whose log was changed by `tamper`. */
export async function openWithLog(
  { bare, states }: LogHistory,
  start: string,
  tamper: (folder: string) => void,
): Promise<LogResult> {
  const folder = `${bare.folder}-tampered`;
  cpSync(start, folder, { recursive: true });
  tamper(folder);
  const before = existsSync(logOf(folder)) ? readFileSync(logOf(folder)) : null;
  try {
    const database = await openBareVault({ ...bare, folder });
    const result = {
      found: states.indexOf(dump(database.db)),
      told: findLogLoss(database.db) !== null,
      kept: true,
    };
    database.close();
    return result;
  } catch (error) {
    const known = storageError(error);
    if (!(known instanceof AppError)) throw error;
    const kept = before === null || readFileSync(logOf(folder)).equals(before);
    return { found: 'refused', told: false, kept };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export const putLogOf =
  (from: string) =>
  (folder: string): void =>
    copyFileSync(logOf(from), logOf(folder));
