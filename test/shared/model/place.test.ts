import { expect, test } from 'vitest';
import { placeOneOn } from '#shared/model/place.ts';

const ids = ['a', 'b', 'c'];

test('an item moves by one place, and stays where there is no place further on', () => {
  const places = (way: 'up' | 'down') => ['a', 'b', 'c', 'x'].map((id) => placeOneOn(ids, id, way));
  expect({ up: places('up'), down: places('down') }).toEqual({
    up: [undefined, 'a', 'b', undefined],
    down: ['c', null, undefined, undefined],
  });
});
