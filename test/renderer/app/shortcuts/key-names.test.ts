import { expect, test } from 'vitest';
import { keyNames } from '#renderer/ui/key-names.ts';

test('keys are named as they stand on the keyboard', () => {
  expect([keyNames('mod+shift+F', false), keyNames('mod+shift+F', true)]).toEqual([
    ['Ctrl', 'Shift', 'F'],
    ['⌘', '⇧', 'F'],
  ]);
});
