import { expect, test } from 'vitest';
import { isTooLarge } from '#renderer/editor/paste/too-large.ts';

test.each([
  ['an ordinary answer', 'They found two people who can help.', false],
  ['a long transcript', 'They said so.\n'.repeat(4_000), false],
  ['a text with every vowel marked', 'e\u0301\u0323'.repeat(50_000), false],
  ['a megabyte of prose', 'word '.repeat(200_000), false],
  ['more than anyone reads', 'word '.repeat(300_001), true],
  ['more lines than a note has', '\n'.repeat(15_001), true],
  ['a letter under a tower of marks', `e${'\u0301'.repeat(100_000)}`, true],
])('of %s, says whether it would stall the window', (_, text, tooLarge) => {
  expect(isTooLarge(text, '')).toBe(tooLarge);
});

test.each([
  ['a long page', '<p>They said so.</p>'.repeat(5_000), false],
  ['elements in each other without end', '<div>'.repeat(100_000), true],
  ['a list without end', '<li>a'.repeat(100_000), true],
])('of the HTML of %s, says whether it would stall the window', (_, html, tooLarge) => {
  expect(isTooLarge('', html)).toBe(tooLarge);
});
