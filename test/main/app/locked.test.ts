import { expect, test } from 'vitest';
import { commands } from '#shared/contract.ts';
import type { CommandName, FromMain } from '#shared/contract.ts';
import type { Standing } from '#shared/model/app.ts';
import { shortcutIds } from '#shared/model/shortcuts/table.ts';
import { startApp } from '#main/app.ts';
import type { VaultHost } from '#main/vault/index.ts';
import { fakeClock } from '../../support/fake-clock.ts';
import { fakeHost } from '../../support/fake-host.ts';
import { validInputs } from '../../support/inputs.ts';
import { memoryShell } from '../../support/shell/memory-shell.ts';

const secret = 'what the coach wrote';
const names = Object.keys(commands) as CommandName[];

/**
 * Commands that are answered whatever stands open; they tell and open nothing. Another one has to be
 * put here by hand, by somebody who has thought about it.
 */
const harmless: readonly CommandName[] = ['flushed', 'getAppState', 'noteActivity', 'noteCopied'];

/** The whole app over a vault that would give its secret to whoever reaches it. */
async function start(standing: Standing) {
  const replies: string[] = [];
  const choose = (): Promise<null> => {
    memory.log.push('file chooser');
    return Promise.resolve(null);
  };
  const memory = memoryShell({
    startPage: (_page, bridge) => bridge.listen((text) => void replies.push(text)),
    dialogs: { askOpenPath: choose, askSavePath: choose },
  });
  const host: VaultHost = {
    ...fakeHost([]),
    call: (name) => {
      memory.log.push(`vault ${name}`);
      return Promise.resolve(secret as never);
    },
    get standing() {
      return standing;
    },
    get openName() {
      return standing === 'locked' ? null : 'Mine';
    },
  };
  const app = await startApp(memory.shell, () => host, fakeClock().clock);
  if (app === null) throw new Error('The app did not start.');
  memory.log.length = 0;
  let id = 0;
  const ask = async (command: CommandName): Promise<unknown> => {
    replies.length = 0;
    id += 1;
    memory.send(JSON.stringify({ id, command, input: validInputs[command] }));
    for (let turn = 0; turn < 20 && replies.length === 0; turn += 1) await settle();
    const message = JSON.parse(replies[0] ?? 'null') as FromMain | null;
    return message !== null && 'reply' in message ? message.reply : null;
  };
  return { ask, memory, replies };
}

const settle = () => new Promise<void>((resolve) => setImmediate(resolve));

test('the commands that are always answered are these and no others', () => {
  const always = names.filter((name) => commands[name].for === 'anyone').toSorted();
  expect(always).toEqual(harmless);
});

test.each(names.filter((name) => !['anyone', 'entry'].includes(commands[name].for)))(
  'while the vault is locked, %s is answered with locked and reaches nothing',
  async (name) => {
    const { ask, memory } = await start('locked');
    expect([await ask(name), memory.log]).toEqual([{ ok: false, error: { code: 'locked' } }, []]);
  },
);

test.each(names.filter((name) => !['anyone', 'door', 'turn'].includes(commands[name].for)))(
  'while the window is handed over, %s is answered with handed_over and reaches nothing',
  async (name) => {
    const { ask, memory } = await start('handed_over');
    expect([await ask(name), memory.log]).toEqual([
      { ok: false, error: { code: 'handed_over' } },
      [],
    ]);
  },
);

test.each(['locked', 'handed_over'] as const)(
  'while %s, what is always answered tells nothing of the vault',
  async (standing) => {
    const { ask, memory } = await start(standing);
    const told = await Promise.all(harmless.map((name) => ask(name)));
    expect([JSON.stringify(told).includes(secret), memory.log]).toEqual([false, []]);
  },
);

test.each(['locked', 'handed_over'] as const)(
  'while %s, another start of the app only brings the window forward',
  async (standing) => {
    const { memory, replies } = await start(standing);
    memory.startAgain();
    await settle();
    expect([memory.log, replies]).toEqual([['show'], []]);
  },
);

test('while the window is handed over, a file to open only brings it forward', async () => {
  const { memory, replies } = await start('handed_over');
  memory.startAgain(import.meta.filename);
  for (let turn = 0; turn < 50; turn += 1) await settle();
  expect([memory.log, replies]).toEqual([['show'], []]);
});

test.each(['locked', 'handed_over'] as const)(
  'while %s, what a menu of before is asked for reaches neither the vault nor the page',
  async (standing) => {
    const { memory, replies } = await start(standing);
    for (const id of shortcutIds) memory.chooseInMenu(id);
    await settle();
    expect([memory.log, replies]).toEqual([[], []]);
  },
);

test('while the vault is locked, the lock entry of the menu does nothing', async () => {
  const { memory, replies } = await start('locked');
  memory.lockByMenu();
  await settle();
  expect([memory.log, replies]).toEqual([[], []]);
});
