import { expect, test } from 'vitest';
import type { CommandName, FromMain } from '#shared/contract.ts';
import type { Reply } from '#shared/reply.ts';
import { startApp } from '#main/app.ts';
import { fakeClock } from '../../support/fake-clock.ts';
import { fakeHost } from '../../support/fake-host.ts';
import { validInputs } from '../../support/inputs.ts';
import { memoryShell } from '../../support/shell/memory-shell.ts';

const minute = 60_000;

/** The whole app but for the vault and the screen, with a page that this test plays. */
async function start({ answersFlush = true } = {}) {
  const { clock, pass } = fakeClock();
  const answers = new Map<number, (reply: Reply<unknown>) => void>();
  let lastId = 0;
  const memory = memoryShell({
    startPage: (_page, bridge) =>
      bridge.listen((text) => {
        const message = JSON.parse(text) as FromMain;
        if (!('event' in message)) {
          answers.get(message.id)?.(message.reply);
          return;
        }
        memory.log.push(`event ${message.event} ${JSON.stringify(message.data)}`);
        if (message.event === 'flush' && answersFlush) {
          memory.log.push('page saves');
          post('flushed', {});
        }
      }),
  });
  const post = (command: CommandName, input: unknown): void => {
    lastId += 1;
    memory.send(JSON.stringify({ id: lastId, command, input }));
  };
  /** Asks as the page would; resolves with the reply if the page is still there to get it. */
  const ask = (command: CommandName): Promise<Reply<unknown>> => {
    post(command, validInputs[command]);
    const id = lastId;
    return new Promise((resolve) => answers.set(id, resolve));
  };
  let fault = (): void => undefined;
  const app = await startApp(
    memory.shell,
    ({ onFault }) => {
      fault = onFault;
      return fakeHost(memory.log);
    },
    clock,
  );
  if (app === null) throw new Error('The app did not start.');
  return { app, memory, ask, pass, fault: () => fault(), log: memory.log };
}

/** Lets everything run that does not wait for time. */
const settle = () => new Promise<void>((resolve) => setImmediate(resolve));

test('locks only after the page has saved, and shows the lock screen in a fresh page', async () => {
  const { ask, app, log } = await start();
  await ask('unlockVault');
  log.length = 0;
  await app.lock('asked');
  await settle();
  expect(log).toEqual([
    'event flush {}',
    'page saves',
    'host lock',
    'event locked {"reason":"asked"}',
    'page index',
  ]);
  expect(await app.state()).toMatchObject({ standing: 'locked', open: null, lockReason: null });
});

test('locks after two seconds when the page does not answer', async () => {
  const { ask, app, pass, log } = await start({ answersFlush: false });
  await ask('unlockVault');
  const locked = app.lock('asked');
  await settle();
  pass(1_999);
  await settle();
  expect(app.host.standing).toBe('unlocked');
  pass(1);
  await locked;
  expect(log).toContain('host lock');
});

test('locks itself after the minutes set without anybody there, and not before', async () => {
  const { ask, app, pass, log } = await start();
  await ask('unlockVault');
  pass(5 * minute - 1);
  await settle();
  expect(app.host.standing).toBe('unlocked');
  pass(1);
  await settle();
  expect(log).toContain('notify Countersign locked itself. Everything is saved.');
  expect(await app.state()).toMatchObject({ standing: 'locked', lockReason: 'idle' });
});

test('starts to count anew when somebody does something', async () => {
  const { ask, app, pass } = await start();
  await ask('unlockVault');
  pass(4 * minute);
  await ask('noteActivity');
  pass(4 * minute);
  await settle();
  expect(app.host.standing).toBe('unlocked');
  pass(minute);
  await settle();
  expect(app.host.standing).toBe('locked');
});

test('takes up another limit as soon as it is set', async () => {
  const { ask, app, pass } = await start();
  await ask('unlockVault');
  await ask('changeSettings');
  pass(minute);
  await settle();
  expect(app.host.standing).toBe('locked');
});

test('does not count while the vault is locked', async () => {
  const { app, pass, log } = await start();
  pass(60 * minute);
  await settle();
  expect([app.host.standing, log]).toEqual(['locked', ['page index']]);
});

test('locks when the machine goes to sleep', async () => {
  const { ask, app, memory } = await start();
  await ask('unlockVault');
  memory.suspend();
  await settle();
  expect(await app.state()).toMatchObject({ standing: 'locked', lockReason: 'suspend' });
});

test('saves before handing over, shows the other page, and comes back from it', async () => {
  const { ask, log } = await start();
  await ask('unlockVault');
  log.length = 0;
  void ask('handOver');
  await settle();
  void ask('handBack');
  await settle();
  expect(log).toEqual([
    'event flush {}',
    'page saves',
    'host handOver',
    'page your-turn',
    'host handBack',
    'page index',
  ]);
});

test('goes to the lock screen when it locks in the middle of a hand-over', async () => {
  const { ask, app, pass, log } = await start();
  await ask('unlockVault');
  void ask('handOver');
  await settle();
  pass(5 * minute);
  await settle();
  expect([app.host.standing, log.findLast((line) => line.startsWith('page '))]).toEqual([
    'locked',
    'page index',
  ]);
});

test('tells the handed-over page of no vault, and opens none from it', async () => {
  const { ask } = await start();
  await ask('unlockVault');
  void ask('handOver');
  await settle();
  const refused = { ok: false, error: { code: 'handed_over' } };
  expect([
    await ask('getAppState'),
    await ask('unlockVault'),
    await ask('recoverVault'),
    await ask('prepareVault'),
    await ask('createVault'),
    await ask('createSampleVault'),
    await ask('verifyFile'),
    await ask('getHome'),
  ]).toEqual([
    {
      ok: true,
      value: {
        standing: 'handed_over',
        vaults: [],
        open: null,
        sandboxOff: false,
        lockReason: null,
        unsavedText: false,
        keychainVaults: [],
      },
    },
    ...Array.from({ length: 7 }, () => refused),
  ]);
});

test('takes the vault off the screen also when locking it goes wrong', async () => {
  const { ask, app, log } = await start();
  await ask('unlockVault');
  log.length = 0;
  app.host.lock = () => Promise.reject(new Error('disk gone'));
  await expect(app.lock('asked')).rejects.toThrow('disk gone');
  expect(log.slice(-2)).toEqual(['event locked {"reason":"asked"}', 'page index']);
});

test('takes the vault off the screen when its worker ends by itself', async () => {
  const { ask, app, fault, log } = await start();
  await ask('unlockVault');
  log.length = 0;
  fault();
  await settle();
  expect(log).toEqual(['event locked {"reason":"fault"}', 'page index']);
  expect(await app.state()).toMatchObject({ lockReason: 'fault' });
});

test.each(['lock', 'quit'] as const)(
  'takes what was copied off the clipboard on %s',
  async (end) => {
    const { ask, app, memory } = await start();
    await ask('unlockVault');
    memory.clipboard.text = 'copied in the window';
    await ask('noteCopied');
    await (end === 'lock' ? app.lock('asked') : app.quit());
    expect(memory.clipboard.text).toBe('');
  },
);

test('locks also when the clipboard cannot be reached', async () => {
  const { ask, app, memory } = await start();
  await ask('unlockVault');
  await ask('noteCopied');
  memory.clipboard.text = 'copied in the window';
  await ask('noteCopied');
  Object.defineProperty(memory.clipboard, 'text', {
    get: () => {
      throw new Error('no clipboard');
    },
  });
  await app.lock('asked');
  expect(app.host.standing).toBe('locked');
});

test('takes the notes off the screen also when the clipboard never answers', async () => {
  const { ask, app, memory, log, pass } = await start();
  await ask('unlockVault');
  memory.clipboard.text = 'copied in the window';
  await ask('noteCopied');
  Object.assign(app.shell.clipboard, { readText: () => new Promise(() => undefined) });
  log.length = 0;
  const locked = app.lock('asked');
  await settle();
  pass(5_000);
  await locked;
  expect(log.at(-1)).toBe('page index');
});

test('a sleep also ends what holds keys without an open vault', async () => {
  const { memory, log } = await start();
  log.length = 0;
  memory.suspend();
  await settle();
  expect(log).toEqual(['host lock', 'event locked {"reason":"suspend"}', 'page index']);
});

test('ends also when the vault cannot be locked as it should', async () => {
  const { ask, app, log } = await start();
  await ask('unlockVault');
  app.host.lock = () => Promise.reject(new Error('disk gone'));
  await expect(app.quit()).rejects.toThrow('disk gone');
  expect(log.at(-1)).toBe('quit');
});

test('answers what a closing window said last, then locks and ends', async () => {
  const { ask, memory, log } = await start();
  await ask('unlockVault');
  log.length = 0;
  void ask('saveSession');
  memory.closeWindow();
  memory.closeWindow();
  await settle();
  expect(log).toEqual(['host saveSession', 'host lock', 'quit']);
});
