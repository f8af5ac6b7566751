import { expect, test } from 'vitest';
import { placeBefore } from '#shared/model/value.ts';
import type { TeamValue, ValueKind } from '#shared/model/value.ts';

const value = (id: string, kind: ValueKind = 'value'): TeamValue => ({
  id,
  kind,
  text: id,
  removed: false,
});

test('a value moves by one place among those of its kind, and not past an end', () => {
  const values = [value('a'), value('norm', 'norm'), value('b'), value('c')];
  const moved = (['a', 'b', 'c'] as const).map((id) =>
    (['up', 'down'] as const).map((direction) => placeBefore(values, value(id), direction)),
  );
  expect(moved).toEqual([
    [undefined, 'c'],
    ['a', null],
    ['b', undefined],
  ]);
});
