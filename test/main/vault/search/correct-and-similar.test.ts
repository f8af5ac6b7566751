import { expect, test } from 'vitest';
import { correctSearch } from '#main/vault/search/correct.ts';
import { findSimilar } from '#main/vault/search/similar.ts';
import { bareVaultForTest } from '../../../support/vault.ts';
import { holdSession } from '../../../support/hold-session.ts';

const typed = (text: string) => ({ text, today: '2026-11-22', zone: 'UTC' });

test.each([
  ['delegatoin', 'delegation'],
  ['delgation', 'delegation'],
  ['delegattionn', 'delegation'],
  ['trust deleation', 'trust delegation'],
  ['person:Adda trust', 'person:ada trust'],
])('offers for %j what the notes do hold: %j', async (slip, meant) => {
  const { vault } = await bareVaultForTest();
  holdSession(vault, 'Ada', { 'what.progress': 'Trust grows by delegation' });

  expect(correctSearch(vault, typed(slip))).toEqual({ text: meant });
});

test.each([
  'zzzz',
  'tru',
  'delegation budgget',
  '"by delegaton"',
  // What is no word that anybody would look for must not hold up the vault.
  'delegatoin'.repeat(50),
  Array.from('abcdefghijklmnop', (letter) => `delegatoi${letter}`).join(' '),
])('offers nothing for %j, of which nothing would be found either', async (text) => {
  const { vault } = await bareVaultForTest();
  holdSession(vault, 'Ada', { 'what.progress': 'Trust grows by delegation' });

  expect(correctSearch(vault, typed(text))).toEqual({ text: null });
});

test('finds more like a piece by the rare words that they share, and not the piece itself', async () => {
  const { vault } = await bareVaultForTest();
  const piece = holdSession(vault, 'Ada', {
    'what.progress': 'Her handover of the billing migration slipped',
  });
  const like = holdSession(vault, 'Ben', { 'how.strengths': 'He led the billing migration' });
  holdSession(vault, 'Cleo', { 'how.strengths': 'Led the team of the week with her and over it' });

  const { groups, found } = findSimilar(vault, {
    sessionId: piece,
    entryKey: 'what.progress',
    limit: 10,
  });

  expect({ sessions: groups.map(({ sessionId }) => sessionId), found }).toEqual({
    sessions: [like],
    found: 1,
  });
});
