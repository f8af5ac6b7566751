import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Report, SizeFigures } from '../figures.ts';
import { quantile } from '../timing.ts';
import { costTable } from './costs.ts';
import { goalsTable } from './goals.ts';
import { growthTable } from './growth.ts';
import { plotOf } from './plot.ts';
import { searchTable, stops, storesTable } from './searches.ts';
import { asMarkdown, megabytes, ms } from './table.ts';

const docs = resolve(import.meta.dirname, '../../../docs');
const page = resolve(docs, 'performance.md');
const plot = resolve(docs, 'pictures/performance.svg');

/** Puts the figures into the page's own places; all other words of it stay. */
export async function writeDocs(report: Report): Promise<void> {
  await writeFile(plot, plotOf(report));
  await writeFile(page, withBlocks(await readFile(page, 'utf8'), blocksOf(report)));
}

/**
 * `text` with each of `blocks` between its marks, `<!-- bench NAME -->` and `<!-- end -->`.
 *
 * @throws Error for a block that has no place
 */
export function withBlocks(text: string, blocks: Readonly<Record<string, string>>): string {
  let filled = text;
  for (const [name, block] of Object.entries(blocks)) {
    const open = `<!-- bench ${name} -->\n`;
    const from = filled.indexOf(open);
    const to = filled.indexOf('<!-- end -->', from);
    if (from < 0 || to < 0) throw new Error(`The page has no place for '${name}'.`);
    filled = `${filled.slice(0, from)}${open}\n${block}\n\n${filled.slice(to)}`;
  }
  return filled;
}

function blocksOf(report: Report): Readonly<Record<string, string>> {
  return {
    machine: machineOf(report),
    goals: asMarkdown(goalsTable(report)),
    growth: asMarkdown(growthTable(report)),
    sizes: report.sizes.map(sizeOf).join('\n\n'),
    signing: report.signing === null ? '' : asMarkdown(costTable(report.signing)),
  };
}

function machineOf({ machine, sizes, start }: Report): string {
  const { processor, cores, memory, platform, node } = machine;
  const days = sizes.map(
    ({ sessions, at }) => `${sessions.toLocaleString('en')} sessions on ${at.slice(0, 10)}`,
  );
  const lines = [
    `${processor}, ${cores} cores, ${Math.round(memory / 2 ** 30)} GiB, ${platform}, Node ${node}. Measured: ${days.join(', ')}.`,
  ];
  if (start !== null) {
    const [app, empty] = [quantile(start.app, 0.5), quantile(start.empty, 0.5)];
    lines.push(
      `Start to a lock screen that can be used: ${ms(app)} ms; an empty window of the same shell: ${ms(empty)} ms (medians of ${start.app.length}).`,
    );
  }
  return lines.join('\n\n');
}

function sizeOf(size: SizeFigures): string {
  const { sessions, rows, search, backup } = size;
  const stores = storesTable(size);
  return [
    `### ${sessions.toLocaleString('en')} sessions`,
    ...(search === null ? [] : [asMarkdown(searchTable(search))]),
    ...(stores === null ? [] : [asMarkdown(stores)]),
    ...stops(size),
    ...(rows === null ? [] : [asMarkdown(costTable(rows))]),
    ...(backup === null
      ? []
      : [
          `A backup of ${megabytes(backup.bytes)} MB was written and proved in ${backup.seconds.toFixed(1)} s.`,
        ]),
  ].join('\n\n');
}
