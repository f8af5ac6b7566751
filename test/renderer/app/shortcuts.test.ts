import { expect, test } from 'vitest';
import {
  editorKeys,
  editorShortcuts,
  isShortcut,
  keysOf,
  shortcuts,
} from '#renderer/app/shortcuts.ts';
import type { KeyPress } from '#renderer/app/shortcuts.ts';
import { keyNames } from '#renderer/ui/key-names.ts';

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
});

test('no two shortcuts share their keys, and each says what it does', () => {
  const all = [...Object.values(shortcuts), ...Object.values(editorShortcuts)];
  const keys = all.flatMap(keysOf).map((keys) => keys.toLowerCase());
  expect(new Set(keys).size).toBe(keys.length);
  expect(all.filter(({ does }) => does.trim() === '')).toEqual([]);
});

test('the editor binds the keys that the table shows', () => {
  expect([editorKeys('nextAnswer'), editorKeys('share')]).toEqual([
    'Mod-Alt-ArrowDown',
    'Mod-Alt-s',
  ]);
});

test('one key press is never two shortcuts', () => {
  const ids = Object.keys(shortcuts) as (keyof typeof shortcuts)[];
  for (const apple of [true, false]) {
    for (const id of ids) {
      for (const keys of keysOf(shortcuts[id])) {
        const parts = keys.split('+');
        const pressed = press(parts.at(-1) ?? '', {
          ctrlKey: !apple && parts.includes('mod'),
          metaKey: apple && parts.includes('mod'),
          shiftKey: parts.includes('shift'),
        });
        const isIt = (other: string) => isShortcut(pressed, other, apple);
        expect(ids.filter((other) => keysOf(shortcuts[other]).some(isIt))).toEqual([id]);
      }
    }
  }
});

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
  expect(presses.map((each) => isShortcut(each, 'mod+L', false))).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
    false,
  ]);
});

test('keys are named as they stand on the keyboard', () => {
  expect([keyNames('mod+shift+F', false), keyNames('mod+shift+F', true)]).toEqual([
    ['Ctrl', 'Shift', 'F'],
    ['⌘', '⇧', 'F'],
  ]);
});
