import fc from 'fast-check';
import { randomFrom } from '#main/vault/sample/random.ts';
import { correctSearch } from '#main/vault/search/correct.ts';
import { search } from '#main/vault/search/search.ts';
import { makeBareVault, openBareVault, vaultOver } from '../../support/bare-vault.ts';
import { countFor, tally } from '../row.ts';
import type { TortureRow } from '../row.ts';
import { writePractice } from '../support/search/practice.ts';
import { madeUpQuery } from '../support/search/queries.ts';

/** What the language is made of, and what SQL and FTS5 would take for their own. */
const pieces = [
  '"',
  '“',
  '”',
  '*',
  '-',
  ':',
  '#',
  '(',
  ')',
  '^',
  '+',
  '{',
  '}',
  "'",
  ';',
  '--',
  '\\',
  '\u0000',
  '\ud800',
  'AND',
  'OR',
  'NOT',
  'NEAR(',
  'text:',
  'person:',
  'after:',
  'before:',
  'during:',
  'in:',
  'is:',
  'tag:',
  'last',
  'spring',
  '3 weeks ago',
  '2024-02-30',
  '2024',
  'what',
  'open',
  'own',
  'trust',
  'a',
  '信頼',
  'é',
  ' ',
  '\u{e000}',
  '\u200b',
  '\u202e',
  '😀',
  "' or 1=1 --",
];

export const queries: TortureRow = {
  id: 27,
  title: 'made-up text typed into the search',
  run: async ({ scale, seed, folder, tell }) => {
    const count = countFor(scale, { small: 1_000, full: 100_000 });
    const random = randomFrom(`queries ${seed}`);
    const database = await openBareVault(makeBareVault(folder));
    const failures: string[] = [];
    const outcomes: string[] = [];
    let slowest = 0;
    try {
      const vault = vaultOver(database);
      writePractice(vault, random, 10);
      const typed = fc.oneof(
        fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join('')),
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.constant(null).map(() => madeUpQuery(random).text),
      );
      for (const text of fc.sample(typed, { numRuns: count, seed })) {
        const asked = { text, today: '2026-11-22', zone: 'UTC' };
        const started = performance.now();
        try {
          const { found } = search(vault, { ...asked, order: 'best', limit: 20 });
          outcomes.push(found > 0 ? 'found something' : 'found nothing');
          if (outcomes.length % 50 === 0) correctSearch(vault, asked);
        } catch (error) {
          outcomes.push('failed');
          failures.push(`${JSON.stringify(text)}: ${String(error)}`);
        }
        slowest = Math.max(slowest, performance.now() - started);
        if (outcomes.length % 10_000 === 0) tell(`${outcomes.length} queries`);
      }
    } finally {
      database.close();
    }
    const notes = [`the slowest answer took ${slowest.toFixed(0)} ms`];
    return { cases: count, fired: count, outcomes: tally(outcomes), lost: 0, notes, failures };
  },
};
