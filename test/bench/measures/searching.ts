import { search } from '#main/vault/search/search.ts';
import type { Vault } from '#main/vault/context.ts';
import type { OpenVault } from '#main/vault/lifecycle/open.ts';
import type { ReadableDb } from '#main/vault/sql/db.ts';
import type { Twins } from '../corpus/twins.ts';
import { limit, today, zone } from '../queries/asked.ts';
import { inTurn } from '../queries/in-turn.ts';
import { mix } from '../queries/mix.ts';
import { beginTiming, timed } from '../timing.ts';
import type { Taken } from '../timing.ts';

const rounds = 8;
const openings = 10;

/** One search of a kind. */
export type Searched = Taken & { readonly kind: string };

export interface OwnSearches {
  readonly vault: readonly Searched[];
  readonly plain: readonly Searched[];
  /** To the first answer, opening included but not the key. */
  readonly firstAnswer: { readonly vault: readonly Taken[]; readonly plain: readonly Taken[] };
  /** The first search of all after opening. */
  readonly first: { readonly vault: readonly Taken[]; readonly plain: readonly Taken[] };
}

/** The product's own search, over the vault and over its plain twin, one search after the other. */
export async function searchBoth(twins: Twins): Promise<OwnSearches> {
  const { firstAnswer, first } = await measureFirst(twins);
  const vault = await twins.openVault();
  const plain = twins.openPlain();
  const sides = [
    { store: vault, taken: [] as Searched[] },
    { store: { ...vault, db: plain.db }, taken: [] as Searched[] },
  ];
  const queries = inTurn(mix);
  // The first round is not counted: code that runs for the first time is compiled meanwhile.
  for (let round = 0; round <= rounds; round += 1) {
    for (const { kind, text } of queries) {
      // Whoever comes second finds the processor's caches warm, so each does so as often.
      const order = round % 2 === 0 ? sides : sides.toReversed();
      for (const { store, taken } of order) {
        const one = await timed(() => ask(store, text));
        if (round > 0) taken.push({ ...one, kind });
      }
    }
  }
  vault.close();
  plain.close();
  const [ours, theirs] = sides;
  return { vault: ours?.taken ?? [], plain: theirs?.taken ?? [], firstAnswer, first };
}

async function measureFirst(twins: Twins): Promise<Pick<OwnSearches, 'firstAnswer' | 'first'>> {
  const firstAnswer = { vault: [] as Taken[], plain: [] as Taken[] };
  const first = { vault: [] as Taken[], plain: [] as Taken[] };
  const context = await twins.openVault();
  context.close();
  const openers = {
    vault: () => twins.openVault(),
    plain: () => {
      const { db, close } = twins.openPlain();
      return { ...context, db, close };
    },
  } as const;
  for (let time = 0; time < openings; time += 1) {
    for (const side of ['vault', 'plain'] as const) {
      const { whole, search: one } = await openAndAsk(openers[side]);
      firstAnswer[side].push(whole);
      first[side].push(one);
    }
  }
  return { firstAnswer, first };
}

async function openAndAsk(open: () => OpenVault | Promise<OpenVault>) {
  const text = inTurn(mix)[0]?.text ?? '';
  const begun = beginTiming();
  const opened = await open();
  const one = await timed(() => ask(opened, text));
  const whole = begun();
  opened.close();
  return { whole, search: one };
}

function ask(store: Vault<ReadableDb>, text: string): unknown {
  return search(store, { text, today, zone, order: 'best', limit });
}
