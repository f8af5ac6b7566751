import { expect, test } from 'vitest';
import { AppError } from '#shared/errors.ts';
import { reminders } from '#main/app/reminders.ts';
import { signaturesLate } from '#main/app/signatures-late.ts';
import type { SessionSoon, VaultHost } from '#main/vault/index.ts';
import { addPerson, setArchived } from '#main/vault/people.ts';
import { missSession } from '#main/vault/schedule/became.ts';
import { sessionsSoon } from '#main/vault/schedule/soon.ts';
import { planSession } from '#main/vault/sessions/plan.ts';
import { changeSettings } from '#main/vault/settings.ts';
import { fakeHost } from '../../support/fake-host.ts';
import { fakeClock } from '../../support/fake-clock.ts';
import { bareVaultForTest } from '../../support/vault.ts';

const minute = 60_000;
/** Lets everything run that does not wait for time. */
const settle = () => new Promise<void>((resolve) => setImmediate(resolve));

function remind(answer: () => Promise<readonly SessionSoon[]>, late: () => number = () => 0) {
  const { clock, pass } = fakeClock();
  const told: string[] = [];
  const { start, stop } = reminders(
    clock,
    { sessionsSoon: answer, signaturesLate: () => Promise.resolve(late()) },
    (text) => void told.push(text),
  );
  const after = async (ms: number): Promise<void> => {
    pass(ms);
    await settle();
  };
  return { start, stop, after, told };
}

test('tells once of each session that begins soon, and of one that was moved again', async () => {
  let soon: readonly SessionSoon[] = [];
  const { start, after, told } = remind(() => Promise.resolve(soon));
  start();
  await after(0);
  soon = [{ startsAt: '2026-11-22T12:10:00.000Z', inMinutes: 10 }];
  await after(minute);
  await after(minute);
  soon = [{ startsAt: '2026-11-22T12:03:00.000Z', inMinutes: 1 }];
  await after(minute);
  expect(told).toEqual(['A session begins in 10 minutes.', 'A session begins in a minute.']);
});

test('says nothing once the vault is locked, not even what was being asked for', async () => {
  let answer = (_soon: readonly SessionSoon[]): void => undefined;
  const { start, stop, after, told } = remind(
    () => new Promise((resolve) => void (answer = resolve)),
  );
  start();
  await after(0);
  stop();
  answer([{ startsAt: '2026-11-22T12:10:00.000Z', inMinutes: 10 }]);
  await after(60 * minute);
  expect(told).toEqual([]);
});

test('a lock and an unlock within the minutes before a session do not tell of it again', async () => {
  const soon = [{ startsAt: '2026-11-22T12:10:00.000Z', inMinutes: 10 }];
  const { start, stop, after, told } = remind(() => Promise.resolve(soon));
  start();
  await after(0);
  stop();
  start();
  await after(minute);
  expect(told).toEqual(['A session begins in 10 minutes.']);
});

test('a lock in the middle of asking is no fault', async () => {
  const { start, after, told } = remind(() => Promise.reject(new AppError('locked')));
  start();
  await after(5 * minute);
  expect(told).toEqual([]);
});

test('tells at most once a day that summaries wait for a signature, also over locks, and names nobody', async () => {
  const hour = 60 * minute;
  let late = 0;
  let asked = 0;
  const { start, stop, after, told } = remind(
    () => Promise.resolve([]),
    () => {
      asked += 1;
      return late;
    },
  );
  start();
  await after(0);
  late = 2;
  await after(hour);
  stop();
  start();
  await after(23 * hour);
  late = 1;
  await after(hour);
  expect({ told, asked }).toEqual({
    told: [
      '2 summaries have been waiting for a signature.',
      'A summary has been waiting for a signature.',
    ],
    asked: 3,
  });
});

test('counts what one of the two began and left for longer than the coach wants, and nothing while handed over', async () => {
  const host = fakeHost([]);
  const awaited = (since: string) => ({ state: 'issued', position: 0, since });
  const call: VaultHost['call'] = (name, input) =>
    name === 'listAwaiting'
      ? Promise.resolve([
          awaited('2026-11-10T12:00:00.000Z'),
          awaited('2026-11-21T12:00:00.000Z'),
        ] as never)
      : host.call(name, input);
  const now = new Date('2026-11-22T12:00:00.000Z');
  const late = (standing: VaultHost['standing']) => signaturesLate({ standing, call }, now);
  expect(await Promise.all([late('unlocked'), late('handed_over'), late('locked')])).toEqual([
    1, 0, 0,
  ]);
});

test('only what is planned, not missed, with nobody archived, and near is told of; never, where the coach wants none', async () => {
  const now = new Date('2026-11-22T12:00:30.000Z');
  const { vault } = await bareVaultForTest(() => now);
  const { id: personId } = addPerson(vault, { name: 'Sam Okafor', role: '' });
  const at = (time: string, whom = personId) =>
    planSession(vault, {
      personId: whom,
      plan: {
        startsAt: `2026-11-22T${time}:00Z`,
        zone: 'UTC',
        durationMinutes: 45,
        place: '',
      },
      templateId: 'regular',
    });
  at('12:00');
  at('12:10');
  at('12:11');
  missSession(vault, { sessionId: at('12:05').id, by: 'member' });
  const gone = addPerson(vault, { name: 'Kim Park', role: '' });
  at('12:07', gone.id);
  setArchived(vault, { personId: gone.id, archived: true });
  const soon = sessionsSoon(vault);
  changeSettings(vault, { remindMinutes: 0 });
  expect([soon, sessionsSoon(vault)]).toEqual([
    [{ startsAt: '2026-11-22T12:10:00.000Z', inMinutes: 10 }],
    [],
  ]);
});
