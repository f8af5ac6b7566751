import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawingBox, drawingPath, drawingPattern, longestDrawing } from '#shared/model/drawing.ts';
import type { Stroke } from '#shared/model/drawing.ts';

/** A pen that circles, a point for every step of a quick hand. */
const circles = (points: number): Stroke =>
  Array.from({ length: points }, (_, index) => ({
    x: 300 + 250 * Math.cos(index / 40) * Math.cos(index / 700),
    y: 80 + 70 * Math.sin(index / 40),
  }));

test('an empty field is no drawing, and a dot is one', () => {
  expect([drawingPath([]), drawingPath([[]]), drawingPath([[{ x: 10.4, y: 20.6 }]])]).toEqual([
    null,
    null,
    'M10 21L10 21',
  ]);
});

test('keeps the corners of a stroke, and drops what lies on the line between them', () => {
  const stroke = [
    { x: 0, y: 0 },
    { x: 50, y: 0.3 },
    { x: 100, y: 0 },
    { x: 100, y: 25 },
    { x: 100, y: 50 },
  ];
  expect(
    drawingPath([
      stroke,
      [
        { x: 200, y: 10 },
        { x: 210, y: 20 },
      ],
    ]),
  ).toBe('M0 0L100 0L100 50M200 10L210 20');
});

test('a pen that leaves the field draws along its edge', () => {
  expect(
    drawingPath([
      [
        { x: -40, y: 30 },
        { x: 700, y: 500 },
      ],
    ]),
  ).toBe('M0 30L600 160');
});

test('thins a long scribble until it fits, and no further', () => {
  const path = drawingPath([circles(6_000)]) ?? '';
  expect(path.length).toBeLessThanOrEqual(longestDrawing);
  expect(path.length).toBeGreaterThan(longestDrawing / 4);
});

test('whatever is drawn can be stored: whole numbers in the box, short enough', () => {
  const coordinate = fc.double({ min: -2_000, max: 2_000, noNaN: true });
  const point = fc.record({ x: coordinate, y: coordinate });
  const stroke = fc.array(point, { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(fc.array(stroke, { minLength: 1, maxLength: 1_000, size: 'max' }), (strokes) => {
      const path = drawingPath(strokes) ?? '';
      const numbers = [...path.matchAll(/(\d+) (\d+)/gu)];
      expect({
        fits: path.length <= longestDrawing,
        form: drawingPattern.test(path),
        outside: numbers.filter(
          ([, x, y]) => Number(x) > drawingBox.width || Number(y) > drawingBox.height,
        ),
      }).toEqual({ fits: true, form: true, outside: [] });
    }),
    { numRuns: 12 },
  );
});
