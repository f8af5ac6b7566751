import { expect, test } from 'vitest';
import { AppError } from '#shared/errors.ts';
import { oneByOne } from '#main/vault/queue.ts';
import { slicesOf } from '#main/vault/slices.ts';

const [one, another] = [{ folder: 'one' }, { folder: 'another' }] as never[];

test('whatever is asked while a long reading goes on has its turn between two steps', async () => {
  const inTurn = oneByOne();
  const log: string[] = [];
  const slices = slicesOf(inTurn, () => one as never);
  const reading = (async () => {
    for (const step of ['first', 'second', 'third']) await slices(() => log.push(step));
  })();
  // Asked after the first step has begun, as a message that comes in is.
  setImmediate(() => void inTurn(() => log.push('a save')));
  await reading;
  expect([log.indexOf('a save') < log.indexOf('third'), log.length]).toEqual([true, 4]);
});

test('a vault that locked meanwhile, or another one that was opened, ends the reading', async () => {
  const inTurn = oneByOne();
  let open = () => one as never;
  const slices = slicesOf(inTurn, () => open());
  await slices(() => 'read');
  open = () => another as never;
  await expect(slices(() => 'read')).rejects.toThrow(new AppError('locked'));
  open = () => {
    throw new AppError('locked');
  };
  await expect(slices(() => 'read')).rejects.toThrow(new AppError('locked'));
});
