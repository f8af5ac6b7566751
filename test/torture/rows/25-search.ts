import { search } from '#main/vault/search/search.ts';
import { mostPieces } from '#main/vault/search/find-pieces.ts';
import { randomFrom } from '#main/vault/sample/random.ts';
import { removePerson } from '#main/vault/people.ts';
import { removeSession } from '#main/vault/sessions/plan.ts';
import type { Vault } from '#main/vault/context.ts';
import { makeBareVault, openBareVault, vaultOver } from '../../support/bare-vault.ts';
import { countFor, tally } from '../row.ts';
import type { TortureRow } from '../row.ts';
import { isMeant } from '../support/search/oracle.ts';
import { writePractice } from '../support/search/practice.ts';
import type { WrittenPiece } from '../support/search/practice.ts';
import { madeUpQuery } from '../support/search/queries.ts';
import type { MadeUpQuery } from '../support/search/queries.ts';

export const searching: TortureRow = {
  id: 25,
  title: 'made-up searches against looking through every text',
  run: async ({ scale, seed, folder, tell }) => {
    const sessions = countFor(scale, { small: 60, full: 1_000 });
    const count = countFor(scale, { small: 200, full: 2_000 });
    const random = randomFrom(`searches ${seed}`);
    const database = await openBareVault(makeBareVault(folder));
    try {
      const vault = vaultOver(database);
      const written = writePractice(vault, random, sessions);
      const kept = throwSomeAway(vault, written);
      tell(`${kept.length} pieces`);
      const compared = Array.from({ length: count }, () =>
        compare(vault, kept, madeUpQuery(random)),
      );
      return {
        cases: count,
        // A search that finds nothing on either side proves little.
        fired: compared.filter(({ found }) => found > 0).length,
        outcomes: tally(compared.map(({ same }) => (same ? 'the same' : 'not the same'))),
        lost: 0,
        notes: [
          `${compared.filter(({ found }) => found > mostPieces).length} found more than ${mostPieces}`,
        ],
        failures: compared.flatMap(({ same, why }) => (same ? [] : [why])),
      };
    } finally {
      database.close();
    }
  },
};

/** Every twentieth session goes to the bin, and one person with all of theirs. */
function throwSomeAway(vault: Vault, written: readonly WrittenPiece[]): readonly WrittenPiece[] {
  const ids = [...new Set(written.map(({ sessionId }) => sessionId))];
  const removed = new Set(ids.filter((_, at) => at % 20 === 7));
  for (const sessionId of removed) removeSession(vault, { sessionId });
  const personId = written[0]?.personId ?? '';
  removePerson(vault, { personId });
  return written.filter((it) => it.personId !== personId && !removed.has(it.sessionId));
}

interface Compared {
  readonly same: boolean;
  /** How many pieces there are by looking through the texts. */
  readonly found: number;
  readonly why: string;
}

function compare(
  vault: Vault,
  pieces: readonly WrittenPiece[],
  { meant, text }: MadeUpQuery,
): Compared {
  const expected = pieces.filter((piece) => isMeant(piece, meant));
  const input = {
    text,
    today: '2026-11-22',
    zone: 'UTC',
    order: 'newest',
    limit: mostPieces,
  } as const;
  const { groups, found, complete } = search(vault, input);
  const given = groups.flatMap((group) =>
    group.hits.map(({ entryKey }) => ({ at: group.startsAt, id: idOf(group.sessionId, entryKey) })),
  );
  const wanted = new Map(expected.map((it) => [idOf(it.sessionId, it.key), it.startsAt]));
  const wrong = given.filter(({ id }) => !wanted.has(id));
  const ids = new Set(given.map(({ id }) => id));
  // Of more than are looked at, the newest: nothing left out may be newer than something given.
  const oldest = complete ? '' : (given.map(({ at }) => at).toSorted()[0] ?? '');
  const missing = [...wanted].filter(([id, at]) => !ids.has(id) && at > oldest);
  const counted = found === Math.min(expected.length, mostPieces) && found === given.length;
  const told = complete === expected.length <= mostPieces;
  return {
    same: wrong.length === 0 && missing.length === 0 && counted && told,
    found: expected.length,
    why: `${JSON.stringify(text)}: ${expected.length} expected, ${found} found, ${wrong.length} wrong, ${missing.length} missing`,
  };
}

function idOf(sessionId: string, key: string): string {
  return `${sessionId} ${key}`;
}
