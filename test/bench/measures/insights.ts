import { getInsights } from '#main/vault/insights/insights.ts';
import type { Vault } from '#main/vault/context.ts';
import type { Twins } from '../corpus/twins.ts';
import { today, zone } from '../queries/asked.ts';
import type { Row } from '../figures.ts';
import { timed, timingOf } from '../timing.ts';
import type { Taken } from '../timing.ts';

const times = { person: 20, everyone: 5 } as const;

/** The insights page of whoever has the most sessions, and of everyone, over all time. */
export async function measureInsights(twins: Twins): Promise<readonly Row[]> {
  const vault = await twins.openVault();
  const plain = twins.openPlain();
  const stores = [vault, { ...vault, db: plain.db }];
  try {
    const most = vault.db.get<{ readonly id: string; readonly sessions: number }>(
      `select person_id as id, count(*) as sessions from session
       group by person_id order by sessions desc, id limit 1`,
    );
    const person = await rowOf(stores, most?.id ?? null, times.person);
    const everyone = await rowOf(stores, null, times.everyone);
    return [
      { what: `insights of one, ${most?.sessions} sessions`, ...person, goal: null },
      { what: 'insights of everyone', ...everyone, goal: null },
    ];
  } finally {
    vault.close();
    plain.close();
  }
}

async function rowOf(stores: readonly Vault[], personId: string | null, count: number) {
  const taken = stores.map((): Taken[] => []);
  // The first time is not counted: code that runs for the first time is compiled meanwhile.
  for (let time = -1; time < count; time += 1) {
    for (const [side, store] of stores.entries()) {
      const one = await timed(() => getInsights(store, { personId, span: 'all', today, zone }));
      if (time >= 0) taken[side]?.push(one);
    }
  }
  return { vault: timingOf(taken[0] ?? []), plain: timingOf(taken[1] ?? []) };
}
