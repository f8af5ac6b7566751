import { expect, test } from 'vitest';
import { clipboardGuard } from '#main/app/clipboard-guard.ts';
import { fakeClock } from '../../support/fake-clock.ts';

/** A clipboard that any program can fill, and the guard over what is copied in the window. */
function start() {
  const { clock, pass } = fakeClock();
  const clipboard = { text: '' as string | null };
  const guard = clipboardGuard(
    {
      readText: async () => clipboard.text,
      clear: async () => void (clipboard.text = ''),
    },
    clock,
  );
  const copy = (text: string | null) => {
    clipboard.text = text;
    return guard.noteCopied();
  };
  return { clipboard, guard, copy, pass };
}

/** Lets everything run that does not wait for time. */
const settle = () => new Promise<void>((resolve) => setImmediate(resolve));

test('clears what was copied in the window after 30 seconds, and not before', async () => {
  const { clipboard, copy, pass } = start();
  await copy('a private line');
  pass(29_999);
  await settle();
  const before = clipboard.text;
  pass(1);
  await settle();
  expect([before, clipboard.text]).toEqual(['a private line', '']);
});

test('leaves what another program has copied since', async () => {
  const { clipboard, copy, guard, pass } = start();
  await copy('a private line');
  clipboard.text = 'a shopping list';
  pass(30_000);
  await settle();
  await guard.clear();
  expect(clipboard.text).toBe('a shopping list');
});

test('counts anew when something else is copied in the window', async () => {
  const { clipboard, copy, pass } = start();
  await copy('the first');
  pass(20_000);
  await copy('the second');
  pass(29_999);
  await settle();
  const before = clipboard.text;
  pass(1);
  await settle();
  expect([before, clipboard.text]).toEqual(['the second', '']);
});

test('clears at once what was copied right before a lock', async () => {
  const { clipboard, copy, guard } = start();
  void copy('a private line');
  await guard.clear();
  expect(clipboard.text).toBe('');
});

test('asks again where the clipboard does not answer, and gives up after a while', async () => {
  const { clipboard, copy, guard, pass } = start();
  const later = async () => {
    pass(3_000);
    await settle();
  };
  await copy('a private line');
  clipboard.text = null;
  await guard.clear();
  await later();
  clipboard.text = 'a private line';
  await later();
  expect(clipboard.text).toBe('');

  await copy('another line');
  clipboard.text = null;
  await guard.clear();
  for (let time = 0; time < 6; time += 1) await later();
  clipboard.text = 'another line';
  await later();
  expect(clipboard.text).toBe('another line');
});

test('leaves alone what it could not read when it was copied', async () => {
  const { clipboard, copy, guard } = start();
  await copy(null);
  clipboard.text = 'a shopping list';
  await guard.clear();
  expect(clipboard.text).toBe('a shopping list');
});
