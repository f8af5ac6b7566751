import { addPerson, removePerson, restorePerson } from '#main/vault/people.ts';
import { randomFrom } from '#main/vault/sample/random.ts';
import type { Random } from '#main/vault/sample/random.ts';
import { checkIndex, indexMore } from '#main/vault/search/build-index.ts';
import { saveReflection } from '#main/vault/sessions/asides.ts';
import {
  moveSession,
  planSession,
  removeSession,
  restoreSession,
} from '#main/vault/sessions/plan.ts';
import { openSession, saveSession } from '#main/vault/sessions/text.ts';
import { textsAgree } from '#main/vault/sessions/texts-agree.ts';
import type { Vault } from '#main/vault/context.ts';
import { clearIndex } from '#main/vault/sql/queries/search-index.ts';
import { makeBareVault, openBareVault, vaultOver } from '../../support/bare-vault.ts';
import { countFor, tally } from '../row.ts';
import type { TortureRow } from '../row.ts';
import { madeUp, names } from '../support/search/made-up.ts';
import { madeUpText } from '../support/search/practice.ts';

const between = 100;

export const indexOfTexts: TortureRow = {
  id: 26,
  title: 'operations at random: the index says what the texts say',
  run: async ({ scale, seed, folder, tell }) => {
    const count = countFor(scale, { small: 300, full: 10_000 });
    const random = randomFrom(`index ${seed}`);
    const database = await openBareVault(makeBareVault(folder));
    const outcomes: string[] = [];
    const failures: string[] = [];
    try {
      const vault = vaultOver(database);
      const run = operations(vault, random);
      for (let done = 1; done <= count; done += 1) {
        outcomes.push(run());
        if (done % between > 0) continue;
        const wrong = differenceIn(vault);
        if (wrong !== null) failures.push(`after ${done} operations: ${wrong}`);
        if (done % 1_000 === 0) tell(`${done} operations`);
      }
    } finally {
      database.close();
    }
    return { cases: count, fired: count, outcomes: tally(outcomes), lost: 0, notes: [], failures };
  },
};

function differenceIn({ db }: Vault): string | null {
  try {
    checkIndex(db);
  } catch (error) {
    return String(error);
  }
  if (!textsAgree(db)) return 'the rows are not what the documents say';
  const misplaced = db.get<{ readonly key: string }>(
    `select e.key from entry e join session s on s.id = e.session_id
     where e.row / 16384 / 4096 <> unixepoch(s.starts_at) / 60`,
  );
  return misplaced ? `${misplaced.key} is not where its time is` : null;
}

/** One operation of a coach at each call; gives what it was. */
function operations(vault: Vault, random: Random): () => string {
  const people = names.map((name) => addPerson(vault, { name, role: '' }).id);
  const sessions: string[] = [];
  const binned = { people: new Set<string>(), sessions: new Set<string>() };
  const plan = () => {
    const at = Date.UTC(2024, 0, 1) + random.between(0, 40) * 86_400_000;
    return { startsAt: new Date(at).toISOString(), zone: 'UTC', durationMinutes: 45, place: '' };
  };
  const there = () => sessions.filter((id) => !binned.sessions.has(id) && !isOfBinned(id));
  const owners = new Map<string, string>();
  const isOfBinned = (id: string) => binned.people.has(owners.get(id) ?? '');
  const ways: readonly {
    readonly name: string;
    readonly share: number;
    readonly run: () => void;
  }[] = [
    {
      name: 'planned',
      share: 0.15,
      run: () => {
        const personId = random.pick(people.filter((id) => !binned.people.has(id)));
        const { id } = planSession(vault, { personId, plan: plan(), templateId: 'regular' });
        sessions.push(id);
        owners.set(id, personId);
      },
    },
    {
      name: 'saved',
      share: 0.5,
      run: () => {
        const sessionId = random.pick(there());
        const { revision, document, notes } = openSession(vault, { sessionId });
        const made = madeUpText(random);
        const kept = random.chance(0.5)
          ? { document: made.document, notes }
          : { document, notes: made.notes };
        saveSession(vault, { sessionId, revision, ...kept });
      },
    },
    {
      name: 'looked back',
      share: 0.1,
      run: () => {
        const text = random.chance(0.3) ? '' : madeUp(random).text();
        saveReflection(vault, { sessionId: random.pick(there()), text });
      },
    },
    {
      name: 'moved',
      share: 0.1,
      run: () =>
        void moveSession(vault, { sessionId: random.pick(there()), plan: plan(), by: null }),
    },
    {
      name: 'to the bin, or back',
      share: 0.08,
      run: () => {
        const back = [...binned.sessions].filter((id) => !isOfBinned(id));
        if (back.length > 0 && random.chance(0.6)) {
          const sessionId = random.pick(back);
          restoreSession(vault, { sessionId });
          binned.sessions.delete(sessionId);
        } else {
          const sessionId = random.pick(there());
          removeSession(vault, { sessionId });
          binned.sessions.add(sessionId);
        }
      },
    },
    {
      name: 'a person to the bin, or back',
      share: 0.03,
      run: () => {
        const [personId] = binned.people;
        if (personId === undefined) {
          const gone = random.pick(people);
          removePerson(vault, { personId: gone });
          binned.people.add(gone);
        } else {
          restorePerson(vault, { personId });
          binned.people.delete(personId);
        }
      },
    },
    {
      name: 'the index begun anew',
      share: 0.01,
      run: () => vault.db.atomically(() => clearIndex(vault.db)),
    },
    {
      name: 'the index built on',
      share: 0.03,
      run: () => void indexMore(vault.db, random.between(1, 200)),
    },
  ];
  const [begin] = ways;
  return () => {
    if (begin && there().length < 3) {
      begin.run();
      return begin.name;
    }
    let rest = random.unit();
    const way = ways.find(({ share }) => (rest -= share) < 0) ?? begin;
    way?.run();
    return way?.name ?? '';
  };
}
