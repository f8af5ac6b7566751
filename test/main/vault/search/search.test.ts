import { expect, test } from 'vitest';
import { search } from '#main/vault/search/search.ts';
import { saveSession } from '#main/vault/sessions/text.ts';
import { asking } from '../../../support/asking.ts';
import { bareVaultForTest } from '../../../support/vault.ts';
import { holdSession } from '../../../support/hold-session.ts';
import { morning, notesOf, paragraph, regularDocument } from '../../../support/session-texts.ts';

const texts = (result: ReturnType<typeof search>) =>
  result.groups.flatMap((group) =>
    group.hits.map((hit) => hit.snippet.map(({ text }) => text).join('')),
  );

test('groups hits by session and marks the words, accents or not, the last one as typed so far', async () => {
  const { vault } = await bareVaultForTest();
  const sessionId = holdSession(vault, 'Ada', { 'what.progress': 'Wrote the résumé parser' });

  expect(search(vault, asking('RESUME pars', 10))).toEqual({
    groups: [
      {
        sessionId,
        personId: expect.any(String),
        personName: 'Ada',
        startsAt: morning.startsAt,
        zone: morning.zone,
        hits: [
          {
            entryKey: 'what.progress',
            kind: 'prompt',
            promptId: 'what.progress',
            side: 'what',
            shared: false,
            snippet: [
              { text: 'Wrote the ', hit: false },
              { text: 'résumé', hit: true },
              { text: ' ', hit: false },
              { text: 'parser', hit: true },
            ],
          },
        ],
      },
    ],
    found: 1,
    complete: true,
    unknownPeople: [],
    indexing: null,
  });
});

test('finds the notes that only the coach sees, and every word has to be there', async () => {
  const { vault } = await bareVaultForTest();
  holdSession(vault, 'Ada', { 'what.progress': 'alpha' }, 'alpha beta');

  expect(texts(search(vault, asking('beta alpha', 10)))).toEqual(['alpha beta']);
  expect(search(vault, asking('alpha gamma', 10))).toMatchObject({
    groups: [],
    found: 0,
  });
});

test('counts what is beyond the limit', async () => {
  const { vault } = await bareVaultForTest();
  for (const name of ['Ada', 'Ben', 'Cleo'])
    holdSession(vault, name, { 'how.strengths': 'patience' });

  const { groups, found } = search(vault, asking('patience', 2));

  expect({ shown: groups.length, found }).toEqual({ shown: 2, found: 3 });
});

test.each([
  '"',
  '""',
  '"""',
  '*',
  '-',
  '(',
  ')',
  'AND',
  'OR',
  'NOT',
  'NEAR(a b)',
  'text:',
  'text : walnut',
  '^walnut',
  'walnut"',
  '"walnut',
  'wal*nut',
  "wal'nut",
  '{walnut}',
  'walnut + walnut',
  '\u0000',
  'walnut\u0000nut',
  '\ud800',
  '; drop table entry; --',
  '%',
  '\\',
  '\u{e000}',
  '…',
  'a'.repeat(500),
  ' \t\n ',
])('takes %j as words and not as an operator', async (query) => {
  const { vault } = await bareVaultForTest();
  holdSession(vault, 'Ada', { 'what.progress': 'A walnut tree' });

  const { groups, found } = search(vault, asking(query, 10));

  expect(found).toBe(groups.length);
  expect(search(vault, asking('walnut', 10)).found).toBe(1);
});

test('finds words with apostrophes and hyphens, and words inside quotes, as they were typed', async () => {
  const { vault } = await bareVaultForTest();
  holdSession(vault, 'Ada', { 'what.progress': 'She said: “don’t over-promise”, twice' });
  const found = (query: string) => search(vault, asking(query, 10)).found;

  expect(['over-prom', "don't", '"over promise"', 'don’t'].map(found)).toEqual([1, 1, 1, 1]);
});

test('keeps text whole that holds the characters of its own marks', async () => {
  const { vault } = await bareVaultForTest();
  const text = 'odd \u{e000}\u{e001}\u{e002} marks';
  holdSession(vault, 'Ada', { 'what.progress': text });

  expect(texts(search(vault, asking('marks', 10)))).toEqual([text]);
});

test('does not find text that was written over', async () => {
  const { vault } = await bareVaultForTest();
  const sessionId = holdSession(vault, 'Ada', { 'what.progress': 'cinnamon' });
  saveSession(vault, {
    sessionId,
    revision: 1,
    document: regularDocument({ 'what.progress': [paragraph('nutmeg')] }),
    notes: notesOf(''),
  });
  const found = (query: string) => search(vault, asking(query, 10)).found;

  expect(['cinnamon', 'nutmeg'].map(found)).toEqual([0, 1]);
});
