import { asking } from '../../asking.ts';
import { countText, plainPages } from '../../plain-pages.ts';
import { adasMark, fillWithTwoPeople } from '../../two-people.ts';
import { alarmIn, lookAndLock, makeQuickVault, opsVault, unlockOpsVault } from './coach.ts';
import type { Coach } from './coach.ts';
import type { OperationCheck, TortureOperation } from './operation.ts';

const size = { sessions: 3, saves: 24, seed: 3 };

/** Everything of one of two people is destroyed for good, to the last trace in a free page. */
export const shred: TortureOperation = {
  name: 'shred',
  prepare: (folder) => makeQuickVault(folder, (coach) => fillWithTwoPeople(coach, size)),
  run: async (folder, say) => {
    const coach = await unlockOpsVault(folder);
    const personId = (await adaIn(coach)) ?? '';
    say.begin();
    await coach.call('shredPerson', { personId, passphrase: opsVault.passphrase });
    say.done('Ada destroyed');
    await coach.run('lock', {});
  },
  check: async (folder, acknowledged) => {
    const seen = await lookAndLock(await unlockOpsVault(folder), look);
    // Locked in order by now: whatever the opening had to finish is finished.
    const left = countText(await plainPages(folder, opsVault), adasMark);
    const { outcome, lost, wrong } = seen.isThere
      ? whenThere(seen, left, acknowledged)
      : whenGone(seen, left);
    return { outcome, lost, wrong: [...wrong, ...seen.alarm] };
  },
};

interface Seen {
  readonly isThere: boolean;
  /** How much of her the vault still has, by kind. */
  readonly counts: Readonly<Record<string, number>>;
  /** How many places a search for her words finds. */
  readonly found: number;
  /** Whether the activity log says that someone was destroyed. */
  readonly recorded: boolean;
  readonly alarm: readonly string[];
}

async function look(coach: Coach): Promise<Seen> {
  const personId = await adaIn(coach);
  const preview = personId === undefined ? null : await coach.call('previewShred', { personId });
  const { sessions = 0, actions = 0, insights = 0, summaries = 0 } = preview ?? {};
  const log = await coach.call('getAuditLog', { before: null, limit: 100 });
  const { intact } = await coach.call('checkAuditLog', {});
  return {
    isThere: preview !== null,
    counts: { sessions, actions, insights, summaries },
    found: (await coach.call('search', asking(`${adasMark}*`, 1))).found,
    recorded: log.some(({ kind }) => kind === 'person_shredded'),
    alarm: [...(await alarmIn(coach)), ...(intact ? [] : ['the activity log is broken'])],
  };
}

async function adaIn(coach: Coach): Promise<string | undefined> {
  const people = await coach.call('listPeople', {});
  return people.find(({ name }) => name.startsWith(adasMark))?.id;
}

function whenThere(
  { counts, found, recorded }: Seen,
  left: number,
  acknowledged: readonly string[],
): OperationCheck {
  const { sessions } = size;
  const whole = { sessions, actions: sessions, insights: sessions, summaries: 1 };
  const isWhole = JSON.stringify(counts) === JSON.stringify(whole) && found > 0 && left > 0;
  return {
    outcome: 'before',
    lost: acknowledged,
    wrong: [
      ...(isWhole ? [] : [`half of her is left: ${JSON.stringify(counts)}`]),
      ...(recorded ? ['the log says that she was destroyed'] : []),
    ],
  };
}

function whenGone({ found, recorded }: Seen, left: number): OperationCheck {
  return {
    outcome: 'after',
    lost: [],
    wrong: [
      ...(left === 0 ? [] : [`${left} traces of her are left`]),
      ...(found === 0 ? [] : ['search finds her']),
      ...(recorded ? [] : ['the log does not say that she was destroyed']),
    ],
  };
}
