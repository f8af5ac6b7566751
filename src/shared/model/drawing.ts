/**
 * A drawn signature: an SVG path of whole numbers in a box of 600 by 160, as `M10 80L14 76...`, one `M`
 * for each stroke. Nothing but moves and lines, so that a page can show it as it stands.
 */
export const drawingBox = { width: 600, height: 160 } as const;
export const drawingPattern = /^(?:M\d{1,3} \d{1,3}(?:L\d{1,3} \d{1,3})+)+$/;
/** In letters. A quick signature takes about two thousand. */
export const longestDrawing = 12_000;

/** Where the pen was, in the units of the box. */
export interface PenPoint {
  readonly x: number;
  readonly y: number;
}

/** From where the pen was set down to where it was lifted. */
export type Stroke = readonly PenPoint[];

/** How far a line may pass by where the pen was, in units of the box: finest first, at last ends only. */
const tolerances = [0.7, 1.2, 2, 3.5, 6, 12, 1_000];

/**
 * The path of what was drawn; null where nothing was. It is thinned no more than it has to be in order to
 * fit. Strokes that do not fit even as straight lines are left out, last ones first.
 */
export function drawingPath(strokes: readonly Stroke[]): string | null {
  const drawn = strokes.flatMap((stroke) => (stroke.length === 0 ? [] : [stroke.map(inBox)]));
  if (drawn.length === 0) return null;
  let path = '';
  for (const tolerance of tolerances) {
    path = drawn.map((stroke) => strokePath(stroke, tolerance)).join('');
    if (path.length <= longestDrawing) return path;
  }
  const fitting = path.lastIndexOf('M', longestDrawing);
  return path.slice(0, fitting);
}

function inBox({ x, y }: PenPoint): PenPoint {
  return { x: within(x, drawingBox.width), y: within(y, drawingBox.height) };
}

function within(value: number, most: number): number {
  return Math.round(Math.min(Math.max(value, 0), most));
}

function strokePath(stroke: Stroke, tolerance: number): string {
  const kept = thinned(stroke, tolerance);
  // A dot is a line of no length: with round ends it is seen.
  const [first] = kept;
  const points = first !== undefined && kept.length === 1 ? [first, first] : kept;
  return points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('');
}

/** The points of a stroke that its shape needs. Source: Ramer 1972, Douglas and Peucker 1973. */
function thinned(stroke: Stroke, tolerance: number): Stroke {
  const kept = new Set([0, stroke.length - 1]);
  const spans: [number, number][] = [[0, stroke.length - 1]];
  for (let span = spans.pop(); span !== undefined; span = spans.pop()) {
    const [from, to] = span;
    const farthest = farthestBetween(stroke, from, to);
    if (farthest.distance <= tolerance) continue;
    kept.add(farthest.index);
    spans.push([from, farthest.index], [farthest.index, to]);
  }
  return stroke.filter((_, index) => kept.has(index));
}

function farthestBetween(
  stroke: Stroke,
  from: number,
  to: number,
): { readonly index: number; readonly distance: number } {
  const [start, end] = [stroke[from], stroke[to]];
  let found = { index: from, distance: 0 };
  if (start === undefined || end === undefined) return found;
  for (let index = from + 1; index < to; index += 1) {
    const point = stroke[index];
    const distance = point === undefined ? 0 : distanceTo(point, start, end);
    if (distance > found.distance) found = { index, distance };
  }
  return found;
}

/** From a point to the line between two others, and not beyond its ends. */
function distanceTo(point: PenPoint, start: PenPoint, end: PenPoint): number {
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const length = dx * dx + dy * dy;
  const along =
    length === 0
      ? 0
      : Math.min(1, Math.max(0, ((point.x - start.x) * dx + (point.y - start.y) * dy) / length));
  return Math.hypot(point.x - start.x - along * dx, point.y - start.y - along * dy);
}
