import { expect, test } from 'vitest';
import { settle, startPlayed } from '../../support/played-app.ts';

const minute = 60_000;

test('locks only after the page has saved, and shows the lock screen in a fresh page', async () => {
  const { ask, app, log } = await startPlayed();
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
  const { ask, app, pass, log } = await startPlayed({ answersFlush: false });
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
  const { ask, app, pass, log } = await startPlayed();
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
  const { ask, app, pass } = await startPlayed();
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
  const { ask, app, pass } = await startPlayed();
  await ask('unlockVault');
  await ask('changeSettings');
  pass(minute);
  await settle();
  expect(app.host.standing).toBe('locked');
});

test('does not count while the vault is locked', async () => {
  const { app, pass, log } = await startPlayed();
  pass(60 * minute);
  await settle();
  expect([app.host.standing, log]).toEqual(['locked', ['page index']]);
});

test('locks when the machine goes to sleep', async () => {
  const { ask, app, memory } = await startPlayed();
  await ask('unlockVault');
  memory.suspend();
  await settle();
  expect(await app.state()).toMatchObject({ standing: 'locked', lockReason: 'suspend' });
});

test('saves before handing over, shows the other page, and comes back from it', async () => {
  const { ask, comeIn, log } = await startPlayed();
  await ask('unlockVault');
  log.length = 0;
  void ask('handOver');
  await settle();
  await comeIn();
  void ask('handBack');
  await settle();
  expect(log).toEqual([
    'event flush {}',
    'page saves',
    'host handOver',
    'page your-turn',
    'host handBack',
    'page index',
    'host getShortcuts',
  ]);
});

test('goes to the lock screen when it locks in the middle of a hand-over', async () => {
  const { ask, app, pass, log } = await startPlayed();
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
  const { ask } = await startPlayed();
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
        language: 'system',
        lockReason: null,
        unsavedText: false,
        keychainVaults: [],
      },
    },
    ...Array.from({ length: 7 }, () => refused),
  ]);
});

test('takes the vault off the screen also when locking it goes wrong', async () => {
  const { ask, app, log } = await startPlayed();
  await ask('unlockVault');
  log.length = 0;
  app.host.lock = () => Promise.reject(new Error('disk gone'));
  await expect(app.lock('asked')).rejects.toThrow('disk gone');
  expect(log.slice(-2)).toEqual(['event locked {"reason":"asked"}', 'page index']);
});

test('takes the vault off the screen when its worker ends by itself', async () => {
  const { ask, app, fault, log } = await startPlayed();
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
    const { ask, app, memory } = await startPlayed();
    await ask('unlockVault');
    memory.clipboard.text = 'copied in the window';
    await ask('noteCopied');
    await (end === 'lock' ? app.lock('asked') : app.quit());
    expect(memory.clipboard.text).toBe('');
  },
);

test('locks also when the clipboard cannot be reached', async () => {
  const { ask, app, memory } = await startPlayed();
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
  const { ask, app, memory, log, pass } = await startPlayed();
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
  const { memory, log } = await startPlayed();
  log.length = 0;
  memory.suspend();
  await settle();
  expect(log).toEqual(['host lock', 'event locked {"reason":"suspend"}', 'page index']);
});

test('ends also when the vault cannot be locked as it should', async () => {
  const { ask, app, log } = await startPlayed();
  await ask('unlockVault');
  app.host.lock = () => Promise.reject(new Error('disk gone'));
  await expect(app.quit()).rejects.toThrow('disk gone');
  expect(log.at(-1)).toBe('quit');
});

test('answers what a closing window said last, then locks and ends', async () => {
  const { ask, memory, log } = await startPlayed();
  await ask('unlockVault');
  log.length = 0;
  void ask('saveSession');
  memory.closeWindow();
  memory.closeWindow();
  await settle();
  expect(log).toEqual(['host saveSession', 'host lock', 'quit']);
});
