import { expect, test } from 'vitest';
import { commands } from '#shared/contract.ts';
import { AppError } from '#shared/errors.ts';
import { validInputs } from '../../support/inputs.ts';
import { commandNames, failed, ipcService, succeeded } from '../../support/ipc-service.ts';

// What every command of the contract takes, and from whom, is row 16 of test/torture.

test('refuses names that an object inherits or that are nobody’s', async () => {
  const { ask, reached } = ipcService();
  const strange = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf', '', 'then'];
  const replies = await Promise.all(strange.map((name) => ask(name, {})));
  expect({ replies, reached }).toEqual({
    replies: strange.map(() => failed('unknown_command')),
    reached: [],
  });
});

test('passes over what is no request at all, and does not fall', async () => {
  const { send, reached } = ipcService();
  const texts = [
    '',
    'null',
    '7',
    '[]',
    '{',
    '{}',
    '{"id":"7","command":"getAppState","input":{}}',
    '{"id":-1,"command":"getAppState","input":{}}',
    '{"id":1.5,"command":"getAppState","input":{}}',
    '{"id":7,"command":["getAppState"],"input":{}}',
    '{"id":7,"command":"getAppState","input":{},"extra":1}',
    `{"id":7,"command":"getAppState","input":"${'x'.repeat(64 * 1024 * 1024)}"}`,
  ];
  const replies = await Promise.all(texts.map((text) => send(text)));
  expect({ replies, reached }).toEqual({ replies: texts.map(() => []), reached: [] });
});

test('lets the code of a failure cross, and nothing else of it', async () => {
  const expected = ipcService('unlocked', () => {
    throw new AppError('disk_full', 'SQLITE_FULL at /home/alex/notes.db');
  });
  const foreign = ipcService('unlocked', () => {
    throw new TypeError('SELECT * FROM person failed in /home/alex/vault.db');
  });
  const forged = ipcService('unlocked', () => {
    throw Object.assign(new Error('leak'), { code: 'leak from outside' });
  });
  expect([
    await expected.ask('getHome', validInputs.getHome),
    expected.unexpected.length,
    await foreign.ask('getHome', validInputs.getHome),
    foreign.unexpected.length,
    await forged.ask('getHome', validInputs.getHome),
  ]).toEqual([failed('disk_full'), 0, failed('internal'), 1, failed('internal')]);
});

test('is never the coach’s to the page that was handed over, also once the vault was given back', async () => {
  const { ask, reached } = ipcService('unlocked', undefined, true);
  const names = commandNames.filter((name) => ['coach', 'entry'].includes(commands[name].for));
  const replies = await Promise.all(names.map((name) => ask(name, validInputs[name])));
  expect({ replies, reached }).toEqual({
    replies: names.map(() => failed('handed_over')),
    reached: [],
  });
});

test('answers the turn’s commands to the one page load that was let in', async () => {
  const { ask, reached } = ipcService('handed_over');
  const names = commandNames.filter((name) => commands[name].for === 'turn');
  const replies = await Promise.all(
    names.map((name) => ask(name, validInputs[name], undefined, 'another load')),
  );
  expect({ replies, reached }).toEqual({
    replies: names.map(() => failed('turn_not_open')),
    reached: [],
  });
});

test('never answers with nothing', async () => {
  const { ask } = ipcService('unlocked', () => undefined);
  expect(await ask('lockVault', {})).toEqual(succeeded(null));
});
