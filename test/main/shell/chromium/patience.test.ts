import { expect, test } from 'vitest';
import { openPatiently } from '#main/shell/chromium/patience.ts';

/** Browsers that are started one after another; `open` says what becomes of each. */
function start(open: (number: number) => Promise<string>, wanted = () => true) {
  const log: string[] = [];
  let started = 0;
  const opened = openPatiently({
    launch: async (ms) => {
      const number = (started += 1);
      log.push(`start ${number} within ${ms}`);
      return { number, close: async () => void log.push(`end ${number}`) };
    },
    open: ({ number }) => open(number),
    wanted,
    tries: [20, 60_000],
  });
  return { log, opened };
}

const never = new Promise<string>(() => undefined);

test('ends a browser that hangs while its window opens, and opens the window of another', async () => {
  const { log, opened } = start((number) => (number === 1 ? never : Promise.resolve('window')));
  expect([await opened, log]).toEqual([
    'window',
    ['start 1 within 20', 'end 1', 'start 2 within 60000'],
  ]);
});

test('says what went wrong when the second browser fails, too', async () => {
  const { log, opened } = start((number) => Promise.reject(new Error(`failed ${number}`)));
  await expect(opened).rejects.toThrow('failed 2');
  expect(log).toEqual(['start 1 within 20', 'end 1', 'start 2 within 60000', 'end 2']);
});

test('starts no other browser once the app is to end', async () => {
  const { log, opened } = start(
    () => Promise.reject(new Error('closed')),
    () => false,
  );
  await expect(opened).rejects.toThrow('closed');
  expect(log).toEqual(['start 1 within 20', 'end 1']);
});
