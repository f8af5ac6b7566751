import { checkAuditLog } from '#main/vault/audit/log.ts';
import { record } from '#main/vault/audit/chain.ts';
import { auditKinds } from '#shared/model/audit.ts';
import type { Vault } from '#main/vault/context.ts';
import type { WritableDb } from '#main/vault/sql/db.ts';
import { makeBareVault, openBareVault, vaultOver } from '../bare-vault.ts';
import { seeded } from '../random.ts';

/** One tampering with the activity log and whether the check of the whole log found it. */
export interface TamperResult {
  readonly injected: string;
  /** Whether the rows, or the head, really became others. */
  readonly fired: boolean;
  readonly found: boolean;
}

/** The length of the log that is tampered with. */
const rows = 30;

/**
 * Tampers with the activity log of a vault in `count` ways, the kinds in turn and the rest by chance:
 * a row edited, added, deleted, two swapped, the tail cut off. Whoever does it may write what they like
 * into the database, but has no key: half of the time they also move the head along as well as they can.
 *
 * @param folder an empty folder
 */
export async function tamperWithAudit(
  folder: string,
  { count, seed }: { readonly count: number; readonly seed: number },
): Promise<readonly TamperResult[]> {
  const database = await openBareVault(makeBareVault(folder));
  try {
    const vault = vaultOver(database);
    const random = seeded(seed);
    const chance: Chance = {
      below: (most) => Math.floor(random() * most),
      yes: () => random() < 0.5,
    };
    vault.db.atomically(() => {
      for (let index = 0; index < rows; index += 1) {
        record(vault.db, vault.auditKey, {
          at: new Date(Date.UTC(2026, 0, 1, index)),
          kind: auditKinds[chance.below(auditKinds.length)] ?? 'vault_unlocked',
          subject: `subject ${index}`,
        });
      }
    });
    if (!checkAuditLog(vault).intact) throw new Error('The log was not intact to begin with');
    return Array.from({ length: count }, (_, index) =>
      tamperOnce(vault, ways[index % ways.length] ?? edit, chance),
    );
  } finally {
    database.close();
  }
}

interface Chance {
  /** A whole number from 0, below `most`. */
  readonly below: (most: number) => number;
  readonly yes: () => boolean;
}

type Way = (db: WritableDb, chance: Chance) => string;

const forged = (chance: Chance): string =>
  `x'${Array.from({ length: 32 }, () => chance.below(256).toString(16).padStart(2, '0')).join('')}'`;
const anySeq = (chance: Chance): number => 1 + chance.below(rows);
/** The head as well as it can be moved without the key: it names the newest row that is left. */
const moveHead = `update audit_head set (seq, hash) =
  (select seq, hash from audit order by seq desc limit 1)`;

const edit: Way = (db, chance) => {
  const seq = anySeq(chance);
  const field = ['at', 'kind', 'subject', 'hash'][chance.below(4)] ?? 'at';
  const value = field === 'hash' ? forged(chance) : `'edited ${chance.below(1e6)}'`;
  db.run(`update audit set ${field} = ${value} where seq = ${seq}`);
  return `${field} of row ${seq} edited`;
};

const add: Way = (db, chance) => {
  const after = chance.below(rows + 1);
  db.run(`update audit set seq = seq + 1000 where seq > ${after}`);
  db.run('update audit set seq = seq - 999 where seq > 1000');
  const hash = chance.yes() ? forged(chance) : '(select hash from audit order by random() limit 1)';
  db.run(`insert into audit (seq, at, kind, subject, hash)
    select ${after + 1}, '2026-02-01', 'session_closed', 'added', ${hash}`);
  return `a row added after row ${after}`;
};

const remove: Way = (db, chance) => {
  const seq = anySeq(chance);
  db.run(`delete from audit where seq = ${seq}`);
  if (!chance.yes()) return `row ${seq} deleted`;
  db.run(`update audit set seq = seq + 999 where seq > ${seq}`);
  db.run('update audit set seq = seq - 1000 where seq > 999');
  return `row ${seq} deleted and the numbers closed up`;
};

const swap: Way = (db, chance) => {
  const one = anySeq(chance);
  const other = 1 + ((one + chance.below(rows - 1)) % rows);
  db.run(`update audit set seq = 1000 where seq = ${one}`);
  db.run(`update audit set seq = ${one} where seq = ${other}`);
  db.run(`update audit set seq = ${other} where seq = 1000`);
  return `rows ${one} and ${other} swapped`;
};

const cut: Way = (db, chance) => {
  const left = chance.below(rows);
  db.run(`delete from audit where seq > ${left}`);
  return `cut off after row ${left}`;
};

const ways: readonly Way[] = [edit, add, remove, swap, cut];

function tamperOnce(vault: Vault, way: Way, chance: Chance): TamperResult {
  const { db } = vault;
  let result: TamperResult | null = null;
  try {
    db.atomically(() => {
      const before = contentOf(db);
      let injected = way(db, chance);
      if (chance.yes() && db.run(moveHead) > 0) injected += ', and the head moved along';
      const fired = contentOf(db) !== before;
      result = { injected, fired, found: !checkAuditLog(vault).intact };
      throw new Undo();
    });
  } catch (error) {
    if (!(error instanceof Undo)) throw error;
  }
  if (!result) throw new Error('Nothing was tampered with');
  return result;
}

class Undo extends Error {}

function contentOf(db: WritableDb): string {
  return JSON.stringify([
    db.all('select seq, at, kind, subject, hex(hash) as hash from audit order by seq'),
    db.all('select seq, hex(hash) as hash, hex(mac) as mac from audit_head'),
  ]);
}
