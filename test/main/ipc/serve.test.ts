import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commands } from '#shared/contract.ts';
import type { CommandName } from '#shared/contract.ts';
import { AppError } from '#shared/errors.ts';
import type { Standing } from '#shared/model/app.ts';
import type { Handlers } from '#main/ipc/handlers/index.ts';
import { serve } from '#main/ipc/serve.ts';
import type { Sender } from '#main/shell/shell.ts';
import { validInputs } from '../../support/inputs.ts';

const names = Object.keys(commands) as CommandName[];
const trusted: Sender = { mainFrame: true, origin: 'app://here' };

/** A service whose handlers only write down that they were reached. */
function service(standing: Standing = 'unlocked', answer: () => unknown = () => 'answered') {
  const reached: { readonly command: string; readonly input: unknown }[] = [];
  const unexpected: unknown[] = [];
  const handlers = Object.fromEntries(
    names.map((command) => [
      command,
      (input: unknown) => {
        reached.push({ command, input });
        return answer();
      },
    ]),
  ) as unknown as Handlers;
  const { receive } = serve({
    handlers,
    standing: () => standing,
    origin: trusted.origin,
    onUnexpected: (_command, error) => void unexpected.push(error),
  });
  const send = async (text: string, sender: Sender = trusted): Promise<readonly string[]> => {
    const replies: string[] = [];
    await receive({ text, sender, reply: (reply) => void replies.push(reply) });
    return replies;
  };
  const ask = (command: string, input: unknown, sender?: Sender) =>
    send(JSON.stringify({ id: 7, command, input }), sender);
  return { reached, unexpected, send, ask };
}

const failed = (code: string) => [JSON.stringify({ id: 7, reply: { ok: false, error: { code } } })];
const succeeded = (value: unknown) => [JSON.stringify({ id: 7, reply: { ok: true, value } })];

/** The standing in which a command is answered. */
const standingFor = (command: CommandName): Standing =>
  commands[command].for === 'turn' ? 'handed_over' : 'unlocked';

describe.each(names)('%s', (command) => {
  test('takes only what its schema takes, whatever 200 random messages hold', async () => {
    const { ask, reached } = service(standingFor(command));
    expect(await ask(command, validInputs[command])).toEqual(succeeded('answered'));

    await fc.assert(
      fc.asyncProperty(mutated(validInputs[command]), async (input) => {
        reached.length = 0;
        // As the other side reads it: JSON drops what JSON cannot say.
        const read: unknown = JSON.parse(JSON.stringify({ input })).input;
        const valid = commands[command].input.safeParse(read);
        const replies = await ask(command, input);
        expect({ replies, reached }).toEqual(
          valid.success
            ? { replies: succeeded('answered'), reached: [{ command, input: valid.data }] }
            : { replies: failed('invalid_input'), reached: [] },
        );
      }),
      { numRuns: 200, seed: 2026 },
    );
  });

  test('is answered only to whom it is for', async () => {
    const answers = await Promise.all(
      (['locked', 'unlocked', 'handed_over'] as const).map(async (standing) => {
        const { ask, reached } = service(standing);
        return [await ask(command, validInputs[command]), reached.length];
      }),
    );
    const yes = [succeeded('answered'), 1];
    const no = (code: string) => [failed(code), 0];
    expect(answers).toEqual(
      {
        anyone: [yes, yes, yes],
        entry: [yes, yes, no('handed_over')],
        coach: [no('locked'), yes, no('handed_over')],
        turn: [no('locked'), no('not_handed_over'), yes],
      }[commands[command].for],
    );
  });

  test('is refused to another frame, another origin and a page without one', async () => {
    const { ask, reached } = service(standingFor(command));
    const strangers: readonly Sender[] = [
      { mainFrame: false, origin: trusted.origin },
      { mainFrame: true, origin: 'https://example.com' },
      { mainFrame: true, origin: 'null' },
      { mainFrame: true, origin: `${trusted.origin}.example.com` },
    ];
    const replies = await Promise.all(
      strangers.map((sender) => ask(command, validInputs[command], sender)),
    );
    expect({ replies, reached }).toEqual({
      replies: strangers.map(() => failed('untrusted_sender')),
      reached: [],
    });
  });
});

test('refuses names that an object inherits or that are nobody’s', async () => {
  const { ask, reached } = service();
  const strange = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf', '', 'then'];
  const replies = await Promise.all(strange.map((name) => ask(name, {})));
  expect({ replies, reached }).toEqual({
    replies: strange.map(() => failed('unknown_command')),
    reached: [],
  });
});

test('passes over what is no request at all, and does not fall', async () => {
  const { send, reached } = service();
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
  const expected = service('unlocked', () => {
    throw new AppError('disk_full', 'SQLITE_FULL at /home/alex/notes.db');
  });
  const foreign = service('unlocked', () => {
    throw new TypeError('SELECT * FROM person failed in /home/alex/vault.db');
  });
  const forged = service('unlocked', () => {
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

test('never answers with nothing', async () => {
  const { ask } = service('unlocked', () => undefined);
  expect(await ask('lockVault', {})).toEqual(succeeded(null));
});

/** `valid` with something about it changed, or something else altogether. */
function mutated(valid: unknown): fc.Arbitrary<unknown> {
  const keys = Object.keys(valid as object);
  const strangeKey = fc.constantFrom(...keys, '__proto__', 'constructor', 'extra');
  return fc.oneof(
    fc.jsonValue(),
    fc.constant(valid),
    fc
      .tuple(strangeKey, fc.jsonValue())
      .map(([key, value]) =>
        Object.fromEntries([...Object.entries(valid as object), [key, value]]),
      ),
    strangeKey.map((dropped) =>
      Object.fromEntries(Object.entries(valid as object).filter(([key]) => key !== dropped)),
    ),
    fc
      .constantFrom(...keys, 'extra')
      .chain((key) =>
        fc
          .oneof(fc.string(), fc.integer(), fc.constant(null), fc.string({ unit: 'binary' }))
          .map((value) => ({ ...(valid as object), [key]: value })),
      ),
    fc.array(fc.constant(valid), { maxLength: 2 }),
  );
}
