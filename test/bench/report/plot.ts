import { allSearches, searchGoal } from '../figures.ts';
import type { Report, SizeFigures } from '../figures.ts';
import { drawn, escaped, panel, sentence } from './plot-drawing.ts';
import type { Line, Panel } from './plot-drawing.ts';

/** Figures by size on two logarithmic scales, as one SVG that is readable on light and on dark. */
export function plotOf({ sizes }: Report): string {
  const panels = [searchPanel(sizes), openingPanel(sizes)];
  const width = panel.width * panels.length;
  const said = panels.map(({ title, lines }) => `${title}: ${lines.map(sentence).join('; ')}`);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${panel.height}" width="${width}" height="${panel.height}" role="img" aria-label="${escaped(said.join('. '))}">
<style>${styles}</style>
${panels
  .map(
    (each, at) =>
      `<g transform="translate(${at * panel.width} 0)">\n${drawn(
        each,
        sizes.map(({ sessions }) => sessions),
      )}\n</g>`,
  )
  .join('\n')}
</svg>
`;
}

const styles = `
svg { --ink: #1f2328; --soft: #59636e; --rule: #d1d9e0; --vault: #0550ae; --plain: #59636e; --minisearch: #953800; --scan: #1a7f37; }
@media (prefers-color-scheme: dark) { svg { --ink: #f0f6fc; --soft: #9198a1; --rule: #3d444d; --vault: #79c0ff; --plain: #b1bac4; --minisearch: #ffa657; --scan: #7ee787; } }
text { font: 12px system-ui, sans-serif; fill: var(--soft); }
.title { font-size: 13px; font-weight: 600; fill: var(--ink); }
.rule { stroke: var(--rule); }
.goal { stroke: var(--ink); stroke-dasharray: 2 4; }
.line { fill: none; stroke-width: 2; }
.vault { stroke: var(--vault); } .plain { stroke: var(--plain); stroke-dasharray: 7 4; }
.minisearch { stroke: var(--minisearch); stroke-dasharray: 2 3; } .scan { stroke: var(--scan); stroke-dasharray: 9 3 2 3; }
.dot { stroke: none; } .dot.vault, .name.vault { fill: var(--vault); } .dot.plain, .name.plain { fill: var(--plain); }
.dot.minisearch, .name.minisearch { fill: var(--minisearch); } .dot.scan, .name.scan { fill: var(--scan); } .name { stroke: none; }
`;

function searchPanel(sizes: readonly SizeFigures[]): Panel {
  const p95 = (pick: (row: NonNullable<ReturnType<typeof allSearches>>) => number | undefined) =>
    pointsOf(sizes, ({ search }) => {
      const row = search === null ? undefined : allSearches(search);
      return row === undefined ? undefined : pick(row);
    });
  return {
    title: 'A search, p95 of the mix, ms',
    goal: searchGoal.p95,
    lines: [
      { name: 'vault', style: 'vault', points: p95(({ vault }) => vault.p95) },
      { name: 'plain SQLite', style: 'plain', points: p95(({ plain }) => plain.p95) },
      {
        name: 'MiniSearch',
        style: 'minisearch',
        points: p95(({ peers }) => peers.minisearch?.p95),
      },
      { name: 'scan', style: 'scan', points: p95(({ peers }) => peers.scan?.p95) },
    ],
  };
}

function openingPanel(sizes: readonly SizeFigures[]): Panel {
  return {
    title: 'From the key to the first answer, ms',
    goal: null,
    lines: [
      {
        name: 'vault',
        style: 'vault',
        points: pointsOf(sizes, ({ search }) => search?.firstAnswer.vault.p50),
      },
      {
        name: 'plain SQLite',
        style: 'plain',
        points: pointsOf(sizes, ({ search }) => search?.firstAnswer.plain.p50),
      },
      {
        name: 'MiniSearch',
        style: 'minisearch',
        points: pointsOf(sizes, ({ search }) => search?.peers.minisearch.firstAnswerMs),
      },
      {
        name: 'scan',
        style: 'scan',
        points: pointsOf(sizes, ({ search }) => search?.peers.scan.firstAnswerMs),
      },
    ],
  };
}

function pointsOf(
  sizes: readonly SizeFigures[],
  pick: (size: SizeFigures) => number | null | undefined,
): Line['points'] {
  return sizes.flatMap((size) => {
    const found = pick(size);
    return found === null || found === undefined ? [] : [{ sessions: size.sessions, ms: found }];
  });
}
