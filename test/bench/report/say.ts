import type { Report, SizeFigures } from '../figures.ts';
import { quantile } from '../timing.ts';
import { costTable } from './costs.ts';
import { goalsTable } from './goals.ts';
import { growthTable } from './growth.ts';
import { searchTable, stops, storesTable } from './searches.ts';
import { asText, megabytes, ms } from './table.ts';
import type { Table } from './table.ts';

export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

export function saySigning({ signing }: Report): void {
  say('Signed summaries; plain is the bare work: Ed25519 of OpenSSL, jose, and page.pdf alone.');
  if (signing !== null) sayTable(costTable(signing));
}

export function saySize(size: SizeFigures): void {
  const { sessions, bytes, rows, search, backup } = size;
  say('');
  say(
    `${sessions.toLocaleString('en')} sessions of 400 words, ${megabytes(bytes.vault)} MB. Milliseconds;`,
  );
  say('cpu is the median of processor time, ratios are of medians, goals are for p95.');
  if (rows !== null) sayTable(costTable(rows));
  if (backup !== null) {
    const rate = megabytes(backup.bytes / backup.seconds);
    const took = backup.seconds.toFixed(1);
    say(`backup: ${megabytes(backup.bytes)} MB written and proved in ${took} s, ${rate} MB/s`);
  }
  if (search !== null) sayTable(searchTable(search));
  const stores = storesTable(size);
  if (stores !== null) sayTable(stores);
  for (const stop of stops(size)) say(stop);
}

/** All sizes together, also those of earlier runs. */
export function sayReport(report: Report): void {
  const { start } = report;
  if (start !== null) {
    const [app, empty] = [quantile(start.app, 0.5), quantile(start.empty, 0.5)];
    say(`\nstart to the lock screen: ${ms(app)} ms; an empty window: ${ms(empty)} ms`);
  }
  sayTable(goalsTable(report));
  sayTable(growthTable(report));
}

function sayTable(table: Table): void {
  say('');
  for (const line of asText(table)) say(line);
}
