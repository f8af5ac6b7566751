import { expect, test } from 'vitest';
import { isClosed } from '#shared/model/library.ts';

test.each([
  ['Did it go well?', true],
  ['After all of this, would you do it again?', true],
  ['Can you say how it went?', true],
  ['How did it go?', false],
  ['For whom is this?', false],
  ['Tell me more', false],
  ['', false],
])('%j is closed: %s', (text, closed) => {
  expect(isClosed(text)).toBe(closed);
});
