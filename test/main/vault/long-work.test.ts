import { expect, it } from 'vitest';
import { longWorks } from '#main/vault/long-work.ts';
import { oneByOne } from '#main/vault/queue.ts';

/** A queue, long works beside it, and a log of what happened in which order. */
function bench() {
  const inTurn = oneByOne();
  const log: string[] = [];
  return { inTurn, log, works: longWorks(inTurn, () => undefined) };
}

/** A promise that a test settles by hand, in place of waiting. */
function gate() {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

it('answers the queue while long work is between its steps', async () => {
  const { inTurn, log, works } = bench();
  const middle = gate();
  const done = works.run(async (work) => {
    await work.inTurn(() => log.push('begin'));
    await middle.opened;
    await work.inTurn(() => log.push('end'));
  });
  await inTurn(() => log.push('save'));
  await inTurn(() => log.push('another save'));
  middle.open();
  await done;

  expect(log).toEqual(['save', 'begin', 'another save', 'end']);
});

it('answers what is asked between two steps of work that waits for nothing else', async () => {
  const { inTurn, log, works } = bench();
  // Asked after the first step has begun, as a message that comes in is.
  setImmediate(() => void inTurn(() => log.push('save')));
  await works.run(async (work) => {
    for (const step of ['first', 'second', 'third']) await work.inTurn(() => log.push(step));
  });

  expect([log.indexOf('save') < log.indexOf('third'), log.length]).toEqual([true, 4]);
});

it('lets no operation come into a step', async () => {
  const { inTurn, log, works } = bench();
  const step = gate();
  const done = works.run((work) =>
    work.inTurn(async () => {
      log.push('step begins');
      await step.opened;
      log.push('step ends');
    }),
  );
  await Promise.resolve();
  const saved = inTurn(() => log.push('save'));
  step.open();
  await Promise.all([done, saved]);

  expect(log.filter((what) => what.startsWith('step'))).toEqual(['step begins', 'step ends']);
  expect(Math.abs(log.indexOf('step begins') - log.indexOf('step ends'))).toBe(1);
});

it('stops what runs and what waits, each with the reason given', async () => {
  const { log, works } = bench();
  const running = works.run(
    ({ signal }) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason as Error));
      }),
  );
  const waiting = works.run(async () => log.push('never'));
  await Promise.resolve();
  await Promise.resolve();
  works.cancel('locked');

  await expect(running).rejects.toMatchObject({ code: 'locked' });
  await expect(waiting).rejects.toMatchObject({ code: 'locked' });
  expect(log).toEqual([]);
});

it('is settled only when work that was stopped has cleared up', async () => {
  const { log, works } = bench();
  const begun = gate();
  const cleared = gate();
  const running = works
    .run(async ({ signal }) => {
      begun.open();
      await cleared.opened;
      log.push('cleared up');
      signal.throwIfAborted();
    })
    .catch((error: { code: string }) => error.code);
  await begun.opened;
  works.cancel('cancelled');
  const settled = works.settled().then(() => log.push('settled'));
  cleared.open();
  await settled;

  expect({ log, ended: await running }).toEqual({
    log: ['cleared up', 'settled'],
    ended: 'cancelled',
  });
});

it('runs the next long work after one that failed', async () => {
  const { works } = bench();
  const failed = works.run(() => Promise.reject(new Error('no room')));
  await expect(failed).rejects.toThrow('no room');
  expect(await works.run(() => Promise.resolve('done'))).toBe('done');
});
