/** One line of a plot; it differs from the others by its stroke as well as by its colour, and by its name. */
export interface Line {
  readonly name: string;
  readonly style: 'vault' | 'plain' | 'minisearch' | 'scan';
  readonly points: readonly { readonly sessions: number; readonly ms: number }[];
}

export interface Panel {
  readonly title: string;
  /** Milliseconds; null for none. */
  readonly goal: number | null;
  readonly lines: readonly Line[];
}

/** Pixels. */
export const panel = {
  width: 430,
  height: 330,
  left: 62,
  right: 96,
  top: 44,
  bottom: 46,
} as const;
/** Between two names at the ends of lines, in pixels. */
const nameHeight = 15;

const right = panel.width - panel.right;
const floor = panel.height - panel.bottom;

type Scale = (value: number) => number;

/** What stands in one panel, as elements of an SVG. */
export function drawn({ title, goal, lines }: Panel, sessions: readonly number[]): string {
  const values = lines.flatMap(({ points }) => points.map(({ ms }) => ms));
  const all = goal === null ? values : [...values, goal];
  const low = 10 ** Math.floor(Math.log10(Math.min(...all)));
  const high = 10 ** Math.ceil(Math.log10(Math.max(...all)));
  const x = logarithmic(Math.min(...sessions), Math.max(...sessions), panel.left, right);
  const y = logarithmic(low, high, floor, panel.top);
  return [
    text('title', panel.left, 22, 'start', title),
    ...decades(low, high).flatMap((value) => [
      level('rule', y(value)),
      text('', panel.left - 8, y(value) + 4, 'end', figure(value)),
    ]),
    ...sessions.map((count) => text('', x(count), floor + 20, 'middle', figure(count))),
    text('', (panel.left + right) / 2, panel.height - 8, 'middle', 'sessions'),
    ...(goal === null
      ? []
      : [
          level('goal', y(goal)),
          text('', panel.left + 4, y(goal) - 5, 'start', `goal ${goal} ms`),
        ]),
    ...lines.map((line) => stroke(line, x, y)),
    ...names(lines, x, y),
  ].join('\n');
}

/** The same in words, for whoever does not see it. */
export function sentence({ name, points }: Line): string {
  if (points.length === 0) return `${name} did not get there`;
  const said = points.map(({ sessions, ms }) => `${figure(ms)} at ${figure(sessions)} sessions`);
  return `${name} ${said.join(', ')}`;
}

export function escaped(plain: string): string {
  return plain.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function logarithmic(low: number, high: number, from: number, to: number): Scale {
  const span = Math.log10(high) - Math.log10(low);
  return (value) => {
    const share = span === 0 ? 0.5 : (Math.log10(value) - Math.log10(low)) / span;
    return Math.round((from + share * (to - from)) * 10) / 10;
  };
}

function decades(low: number, high: number): readonly number[] {
  const count = Math.round(Math.log10(high / low));
  return Array.from({ length: count + 1 }, (_, power) => low * 10 ** power);
}

function stroke({ style, points }: Line, x: Scale, y: Scale): string {
  const places = points.map(({ sessions, ms }) => `${x(sessions)},${y(ms)}`);
  const dots = points.map(
    ({ sessions, ms }) => `<circle class="dot ${style}" cx="${x(sessions)}" cy="${y(ms)}" r="3"/>`,
  );
  return [`<polyline class="line ${style}" points="${places.join(' ')}"/>`, ...dots].join('');
}

/** Each line's name at its end, moved where two would lie on each other. */
function names(lines: readonly Line[], x: Scale, y: Scale): readonly string[] {
  let free = Number.NEGATIVE_INFINITY;
  return lines
    .flatMap(({ name, style, points }) => {
      const last = points.at(-1);
      if (last === undefined) return [];
      return [{ name, style, from: x(last.sessions) + 8, at: y(last.ms) + 4 }];
    })
    .toSorted((one, other) => one.at - other.at)
    .map(({ name, style, from, at }) => {
      const place = Math.max(at, free);
      free = place + nameHeight;
      return text(`name ${style}`, from, place, 'start', name);
    });
}

function level(kind: 'rule' | 'goal', at: number): string {
  return `<line class="${kind}" x1="${panel.left}" x2="${right}" y1="${at}" y2="${at}"/>`;
}

function text(
  kind: string,
  x: number,
  y: number,
  anchor: 'start' | 'middle' | 'end',
  said: string,
): string {
  return `<text class="${kind}" x="${x}" y="${y}" text-anchor="${anchor}">${escaped(said)}</text>`;
}

function figure(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: value < 1 ? 3 : value < 100 ? 1 : 0 });
}
