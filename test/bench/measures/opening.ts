import { record } from '#main/vault/audit/chain.ts';
import { timed, timingOf } from '../timing.ts';
import type { Row } from '../table.ts';
import type { Twins } from '../corpus/twins.ts';

const times = 40;

/**
 * Unlocking beyond the key derivation, and locking again with nothing to fold in: to a vault that
 * answers, and until its files are closed. Plain SQLite opens, and writes one row about it.
 */
export async function measureOpening(twins: Twins): Promise<readonly Row[]> {
  const unlocked: number[] = [];
  const locked: number[] = [];
  const opened: number[] = [];
  const closed: number[] = [];
  // One after the other, so that whatever else the machine does meets both.
  for (let time = 0; time < times; time += 1) {
    const from = performance.now();
    const vault = await twins.openVault();
    unlocked.push(performance.now() - from);
    locked.push(await timed(vault.close));

    const before = performance.now();
    const plain = twins.openPlain();
    const entry = { at: new Date(), kind: 'vault_unlocked', subject: '' } as const;
    plain.db.atomically(() => record(plain.db, new Uint8Array(32), entry));
    opened.push(performance.now() - before);
    closed.push(await timed(plain.close));
  }
  return [
    {
      what: 'unlock, beyond the key',
      vault: timingOf(unlocked),
      plain: timingOf(opened),
      goal: 30,
    },
    { what: 'lock', vault: timingOf(locked), plain: timingOf(closed), goal: null },
  ];
}
