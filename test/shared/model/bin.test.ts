import { expect, test } from 'vitest';
import { shortLabel } from '#shared/model/bin.ts';

test.each([
  ['one line', 'one line'],
  ['  first\nsecond', 'first'],
  ['a'.repeat(80), 'a'.repeat(80)],
  [`${'a'.repeat(79)} b`, `${'a'.repeat(79)}…`],
  ['👩‍👧'.repeat(81), `${'👩‍👧'.repeat(80)}…`],
])('%j is called %j', (text, label) => {
  expect(shortLabel(text)).toBe(label);
});
