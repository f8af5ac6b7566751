import { expect, test } from 'vitest';
import { isSameName } from '#renderer/app/shred/same-name.ts';

test('a name typed in another case, with blanks around it or with composed accents is meant', () => {
  const typed = ['Zoë Kühn', ' zoë kühn ', 'Zoë  Kühn', 'Zoe\u0308 Ku\u0308hn'];
  expect(typed.map((each) => isSameName(each, 'Zoë Kühn'))).toEqual([true, true, true, true]);
});

test('another name, a part of one, or nothing is not meant', () => {
  const typed = ['', 'Zoë', 'Zoe Kuhn', 'Zoë Kühne', 'Kühn Zoë'];
  expect(typed.map((each) => isSameName(each, 'Zoë Kühn'))).toEqual([
    false,
    false,
    false,
    false,
    false,
  ]);
});
