import { expect, test } from 'vitest';
import { mostWords } from '#shared/model/spelling/state.ts';
import { makeSpeller } from '#renderer/app/spelling/speller.ts';

/** A speller whose dictionary calls everything wrong that ends with an x. */
function open() {
  const asked: (readonly string[])[] = [];
  const speller = makeSpeller((words) => {
    asked.push(words);
    return Promise.resolve(words.filter((word) => word.endsWith('x')));
  });
  return { asked, speller };
}

test('words are asked for once each, and no more at once than the contract takes', async () => {
  const { asked, speller } = open();
  const many = Array.from({ length: mostWords + 1 }, (_, at) => `word ${at}`);
  await speller.lookUp([...many, ...many, 'planx']);
  expect([
    asked.map(({ length }) => length),
    speller.isRight('planx'),
    speller.isRight('plan'),
  ]).toEqual([[mostWords, 2], false, undefined]);
});

test('an ignored word is right until the vault is locked, and then nothing at all is known', async () => {
  const { speller } = open();
  await speller.lookUp(['planx', 'goal']);
  speller.ignore('planx');
  const ignored = [speller.isRight('planx'), speller.isRight('goal')];
  speller.clear();
  const locked = [speller.isRight('planx'), speller.isRight('goal')];
  await speller.lookUp(['planx']);
  expect({ ignored, locked, after: speller.isRight('planx') }).toEqual({
    ignored: [true, true],
    locked: [undefined, undefined],
    after: false,
  });
});

test('an answer that comes after the lock is not kept', async () => {
  let answer = (_wrong: readonly string[]): void => undefined;
  const speller = makeSpeller(
    () =>
      new Promise((resolve) => {
        answer = resolve;
      }),
  );
  const looking = speller.lookUp(['plan']);
  speller.clear();
  answer([]);
  expect([await looking, speller.isRight('plan')]).toEqual([false, undefined]);
});

test('what could not be looked up stays unknown, and is asked for again', async () => {
  let broken = true;
  const speller = makeSpeller(() =>
    broken ? Promise.reject(new Error('no dictionary')) : Promise.resolve([]),
  );
  const failed = [await speller.lookUp(['plan']), speller.isRight('plan')];
  broken = false;
  expect([failed, await speller.lookUp(['plan']), speller.isRight('plan')]).toEqual([
    [false, undefined],
    true,
    true,
  ]);
});

test('who draws by it hears of every change that counts', () => {
  const { speller } = open();
  let heard = 0;
  const end = speller.subscribe(() => {
    heard += 1;
  });
  speller.turn(true);
  speller.turn(true);
  speller.forget();
  speller.ignore('planx');
  end();
  speller.forget();
  expect(heard).toBe(3);
});
