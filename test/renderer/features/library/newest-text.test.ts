import { expect, test } from 'vitest';
import { newestText } from '#renderer/features/library/newest-text.ts';

interface Text {
  readonly id: string;
  readonly words: string;
}

/** A disk that takes what it is given once it is told to, or refuses it. */
function slowDisk() {
  const disk: string[] = [];
  const waiting: ((taken: boolean) => void)[] = [];
  const texts = newestText<Text>(async ({ words }) => {
    const taken = await new Promise<boolean>((resolve) => waiting.push(resolve));
    if (taken) disk.push(words);
    return taken;
  });
  return { texts, disk, answer: (taken: boolean) => waiting.shift()?.(taken) };
}

test('what a full disk refused is found again, and a late try saves what was typed since', async () => {
  const { texts, disk, answer } = slowDisk();
  texts.note({ id: 'a', words: 'old' });
  const refused = texts.save('a');
  answer(false);
  const found = [await refused, texts.typed('a')?.words];
  // The page is opened again, and more is typed, before the first page's next try.
  texts.note({ id: 'a', words: 'new' });
  const late = texts.save('a');
  answer(true);

  expect([found, await late, disk, texts.typed('a')]).toEqual([
    [false, 'old'],
    true,
    ['new'],
    undefined,
  ]);
});

test('what was typed while a save was on its way is still to be saved', async () => {
  const { texts, disk, answer } = slowDisk();
  texts.note({ id: 'a', words: 'one' });
  const first = texts.save('a');
  texts.note({ id: 'a', words: 'two' });
  answer(true);
  await first;
  const left = texts.typed('a')?.words;
  const second = texts.save('a');
  answer(true);
  await second;
  expect([left, disk, await texts.save('a'), await texts.save('b')]).toEqual([
    'two',
    ['one', 'two'],
    true,
    true,
  ]);
});
