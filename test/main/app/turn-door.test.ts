import { expect, test } from 'vitest';
import type { CommandName } from '#shared/contract.ts';
import { validInputs } from '../../support/inputs.ts';
import { settle, startPlayed } from '../../support/played-app.ts';

const notOpen = { ok: false, error: { code: 'turn_not_open' } };
const answered = { ok: true, value: null };

/** The app with its window handed over, before the page has shown its token. */
async function startHandedOver() {
  const started = await startPlayed();
  await started.ask('unlockVault');
  void started.ask('handOver');
  await settle();
  started.log.length = 0;
  return started;
}

test('lets in the handed-over page by its own token, once', async () => {
  const { ask, comeIn, log } = await startHandedOver();
  expect([
    await ask('getTurn'),
    await ask('handBack'),
    await ask('openTurn', { token: '' }),
    await ask('openTurn', { token: 'x'.repeat(43) }),
    await comeIn(),
    await comeIn(),
    await ask('getTurn'),
  ]).toEqual([notOpen, notOpen, notOpen, notOpen, answered, notOpen, answered]);
  expect(log).toEqual(['host getTurn']);
});

test('answers no page of before, whatever it says and whenever that arrives', async () => {
  const { comeIn, memory, token, log } = await startHandedOver();
  const asCoachsPage = (command: CommandName, input: unknown): void =>
    memory.send(JSON.stringify({ id: 900, command, input }), undefined, 1);
  asCoachsPage('getTurn', {});
  asCoachsPage('openTurn', { token: 'of the page before' });
  await comeIn();
  asCoachsPage('openTurn', { token: token() });
  asCoachsPage('saveMemberWords', validInputs.saveMemberWords);
  asCoachsPage('handBack', validInputs.handBack);
  await settle();
  expect(log).toEqual([]);
});

test('a reload by hand comes back by a new token and by no earlier one', async () => {
  const { ask, comeIn, memory, token, log } = await startHandedOver();
  const first = token();
  await comeIn();
  await memory.reloadByHand();
  expect([token(), await ask('getTurn'), await ask('openTurn', { token: first })]).toEqual([
    null,
    notOpen,
    notOpen,
  ]);
  void ask('reloadTurn');
  await settle();
  expect([token() === first, await ask('openTurn', { token: first }), await comeIn()]).toEqual([
    false,
    notOpen,
    answered,
  ]);
  expect([await ask('getTurn'), log]).toEqual([
    answered,
    ['page your-turn', 'page your-turn', 'host getTurn'],
  ]);
});

test('a lock ends the turn for the page that was in, and the next hand-over begins it anew', async () => {
  const { app, ask, comeIn, memory, token, log } = await startHandedOver();
  await comeIn();
  const first = token();
  await app.lock('suspend');
  await ask('unlockVault');
  void ask('handOver');
  await settle();
  log.length = 0;
  memory.send(JSON.stringify({ id: 900, command: 'getTurn', input: {} }), undefined, 3);
  expect([await ask('openTurn', { token: first }), log]).toEqual([notOpen, []]);
});
