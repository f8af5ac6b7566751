import fc from 'fast-check';
import { expect, test } from 'vitest';
import { combinationOf, isPressed, readCombination } from '#shared/model/shortcuts/keys.ts';
import type { KeyPress } from '#shared/model/shortcuts/keys.ts';
import { shortcuts } from '#shared/model/shortcuts/table.ts';
import { press } from '../../../support/key-press.ts';

test('a shortcut is neither the key alone nor the key with a modifier too many', () => {
  const presses = [
    press('l', { ctrlKey: true }),
    press('L', { ctrlKey: true }),
    press('l'),
    press('l', { ctrlKey: true, shiftKey: true }),
    press('l', { ctrlKey: true, altKey: true }),
    press('l', { metaKey: true }),
    press('l', { ctrlKey: true, metaKey: true }),
  ];
  expect(presses.map((each) => isPressed(each, 'mod+L', false))).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
    false,
  ]);
});

test('one key press is never two shortcuts, on any keyboard', () => {
  const all = shortcuts.flatMap(({ id, keys }) => keys.map((each) => ({ id, keys: each })));
  for (const apple of [true, false]) {
    for (const { id, keys } of all) {
      const pressed = pressOf(keys, apple);
      const asked = all.filter((other) => isPressed(pressed, other.keys, apple));
      expect(asked.map((other) => other.id)).toEqual([id]);
    }
  }
});

test('a sign that needs Shift, and a letter that Alt makes another of, are heard all the same', () => {
  const german = press('/', { code: 'Digit7', ctrlKey: true, shiftKey: true });
  const mac = press('ß', { code: 'KeyS', metaKey: true, altKey: true });
  expect([isPressed(german, 'mod+/', false), isPressed(mac, 'mod+alt+S', true)]).toEqual([
    true,
    true,
  ]);
});

test('what AltGr writes asks for nothing', () => {
  const at = press('@', { code: 'KeyQ', ctrlKey: true, altKey: true, altGraph: true });
  expect([isPressed(at, 'mod+alt+Q', false), combinationOf(at, false)]).toEqual([false, null]);
});

test('a press that makes a combination is that combination', () => {
  const combinations = fc
    .tuple(
      fc.subarray(['mod', 'alt', 'shift']),
      fc.constantFrom('A', 'B', 'Z', '0', '5', '9', 'F3', 'F12', 'ArrowUp', 'PageDown'),
    )
    .map(([held, key]) => [...held, key].join('+'));
  fc.assert(
    fc.property(combinations, fc.boolean(), (keys, apple) => {
      const made = combinationOf(pressOf(keys, apple), apple);
      expect([made, isPressed(pressOf(keys, apple), keys, apple)]).toEqual([keys, true]);
    }),
  );
});

test('there is one way to write a combination', () => {
  const written = [
    'shift+mod+F',
    'mod+mod+F',
    'mod+f',
    'mod+',
    'F',
    'ctrl+F',
    'mod+Tab',
    'F13',
    '',
  ];
  expect(written.filter((text) => readCombination(text) !== null)).toEqual(['F']);
});

/** The press that a combination stands for, on an American keyboard. */
function pressOf(keys: string, apple: boolean): KeyPress {
  const parts = keys.split('+');
  const key = parts.at(-1) ?? '';
  const code = /^[A-Z]$/u.test(key) ? `Key${key}` : /^\d$/u.test(key) ? `Digit${key}` : key;
  const shiftKey = parts.includes('shift');
  return press(shiftKey && /^\d$/u.test(key) ? '§' : key, {
    code,
    ctrlKey: !apple && parts.includes('mod'),
    metaKey: apple && parts.includes('mod'),
    altKey: parts.includes('alt'),
    shiftKey,
  });
}
