import { record } from '#main/vault/audit/chain.ts';
import type { OpenVault } from '#main/vault/lifecycle/open.ts';
import type { PlainDatabase } from '../corpus/plain.ts';
import type { Twins } from '../corpus/twins.ts';
import type { Row } from '../figures.ts';
import { timed, timingOf } from '../timing.ts';
import type { Taken } from '../timing.ts';

const times = 40;

/**
 * Unlocking beyond the key derivation, to a vault that answers, and locking again with nothing written.
 * Plain SQLite opens, and writes one row about it.
 */
export async function measureOpening(twins: Twins): Promise<readonly Row[]> {
  const [unlocked, locked, opened, closed]: [Taken[], Taken[], Taken[], Taken[]] = [[], [], [], []];
  // One after the other, so that whatever else the machine does meets both.
  for (let time = 0; time < times; time += 1) {
    let vault: OpenVault | undefined;
    unlocked.push(await timed(async () => (vault = await twins.openVault())));
    locked.push(await timed(() => vault?.close()));
    let plain: PlainDatabase | undefined;
    opened.push(await timed(() => (plain = openAndRecord(twins))));
    closed.push(await timed(() => plain?.close()));
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

function openAndRecord(twins: Twins): PlainDatabase {
  const plain = twins.openPlain();
  const entry = { at: new Date(), kind: 'vault_unlocked', subject: '' } as const;
  plain.db.atomically(() => record(plain.db, new Uint8Array(32), entry));
  return plain;
}
