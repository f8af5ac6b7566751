import { expect, test } from 'vitest';
import { withBlocks } from './docs.ts';

const page =
  'Before.\n<!-- bench one -->\nold\n<!-- end -->\nBetween.\n<!-- bench two -->\n<!-- end -->\n';

test('blocks stand between their marks, and other words stay', () => {
  expect(withBlocks(page, { one: 'new', two: 'more' })).toBe(
    'Before.\n<!-- bench one -->\n\nnew\n\n<!-- end -->\nBetween.\n<!-- bench two -->\n\nmore\n\n<!-- end -->\n',
  );
});

test('writing twice changes nothing more', () => {
  const once = withBlocks(page, { one: 'new', two: 'more' });

  expect(withBlocks(once, { one: 'new', two: 'more' })).toBe(once);
});

test('a block without a place is said', () => {
  expect(() => withBlocks(page, { three: 'lost' })).toThrow("no place for 'three'");
});
