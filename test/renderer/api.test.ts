import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Request } from '#shared/contract.ts';

let posted: Request[] = [];
let say: (text: string) => void = () => undefined;
let leave: () => void = () => undefined;

/** A window as the shells make it, and a client that has only just been loaded. */
beforeEach(() => {
  posted = [];
  vi.stubGlobal('window', {
    countersign: {
      post: (text: string) => void posted.push(JSON.parse(text) as Request),
      listen: (listener: (text: string) => void) => (say = listener),
    },
    addEventListener: (_name: string, listener: () => void) => (leave = listener),
  });
  vi.resetModules();
});
afterEach(() => vi.unstubAllGlobals());

const client = () => import('#renderer/api.ts');
const reply = (id: number, value: unknown) => say(JSON.stringify({ id, reply: value }));

test('matches answers to questions, in whatever order they come', async () => {
  const { api } = await client();
  const first = api.getHome({ today: '2026-11-22', zone: 'UTC' });
  const second = api.listPeople({});
  const [one, two] = posted;
  reply(two?.id ?? 0, { ok: true, value: ['second'] });
  reply(one?.id ?? 0, { ok: false, error: { code: 'locked' } });
  reply(99, { ok: true, value: 'for nobody' });
  expect([posted.map(({ command, input }) => [command, input]), await first, await second]).toEqual(
    [
      [
        ['getHome', { today: '2026-11-22', zone: 'UTC' }],
        ['listPeople', {}],
      ],
      { ok: false, error: { code: 'locked' } },
      { ok: true, value: ['second'] },
    ],
  );
});

test('unwraps a value, and throws an error by its code', async () => {
  const { api, value } = await client();
  const good = value(api.getAppState({}));
  const bad = value(api.getSettings({}));
  reply(1, { ok: true, value: 'state' });
  reply(2, { ok: false, error: { code: 'handed_over' } });
  expect(await good).toBe('state');
  await expect(bad).rejects.toMatchObject({ name: 'AppError', code: 'handed_over' });
});

test('tells events to those who listen for them, until they stop', async () => {
  const { onEvent } = await client();
  const heard: unknown[] = [];
  const stop = onEvent('locked', (data) => void heard.push(data));
  onEvent('flush', () => void heard.push('flush'));
  const locked = JSON.stringify({ event: 'locked', data: { reason: 'idle' } });
  say(locked);
  say(JSON.stringify({ event: 'flush', data: {} }));
  stop();
  say(locked);
  expect(heard).toEqual([{ reason: 'idle' }, 'flush']);
});

test('leaves no question open when the page goes away', async () => {
  const { api } = await client();
  const asked = [api.getAppState({}), api.listPeople({})];
  leave();
  const cancelled = { ok: false, error: { code: 'cancelled' } };
  expect(await Promise.all(asked)).toEqual([cancelled, cancelled]);
});
