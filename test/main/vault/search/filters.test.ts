import { v7 as newId } from 'uuid';
import { expect, test } from 'vitest';
import { removeSession } from '#main/vault/sessions/plan.ts';
import { search } from '#main/vault/search/search.ts';
import { saveSession } from '#main/vault/sessions/text.ts';
import { asking } from '../../../support/asking.ts';
import { holdSession } from '../../../support/hold-session.ts';
import {
  actionBlock,
  notesOf,
  paragraph,
  regularDocument,
} from '../../../support/session-texts.ts';
import { bareVaultForTest } from '../../../support/vault.ts';

test('names that are nobody’s are told, and nothing is found of them', async () => {
  const { vault } = await bareVaultForTest();
  holdSession(vault, 'Ada Berg', { 'what.progress': 'patience' });

  expect(search(vault, asking('person:zoe patience'))).toMatchObject({
    found: 0,
    unknownPeople: ['zoe'],
  });
  expect(search(vault, asking('person:berg patience'))).toMatchObject({
    found: 1,
    unknownPeople: [],
  });
});

test('a filter alone finds all that it leaves, and what lies in the bin is not among it', async () => {
  const { vault } = await bareVaultForTest();
  holdSession(vault, 'Ada', { 'what.progress': 'one', 'how.strengths': 'two' });
  const binned = holdSession(vault, 'Ada', { 'what.progress': 'three' });
  removeSession(vault, { sessionId: binned });
  const found = (text: string) => search(vault, asking(text)).found;

  expect(['person:ada', 'in:what', '-one', 'three ', ''].map(found)).toEqual([2, 1, 1, 0, 0]);
});

test('days are meant by the clocks of the zone that is asked for', async () => {
  const { vault } = await bareVaultForTest();
  // At nine in the morning of 23 November 2026 in London it is still the evening of the 22nd in Honolulu.
  holdSession(vault, 'Ada', { 'what.progress': 'patience' });
  const found = (zone: string) =>
    search(vault, { ...asking('patience before:2026-11-23'), zone }).found;

  expect([found('Europe/London'), found('Pacific/Honolulu')]).toEqual([0, 1]);
});

test.each(['0026-01-01T09:00:00.000Z', '2026-11-23T09:00:00.000Z', '9026-01-01T09:00:00.000Z'])(
  'what a person said at %s is found among all, and between the days around it',
  async (startsAt) => {
    const { vault } = await bareVaultForTest();
    const sessionId = holdSession(vault, 'Ada', {});
    vault.db.run('update session set starts_at = @startsAt', { startsAt });
    const document = regularDocument({ 'what.progress': [paragraph('patience')] });
    saveSession(vault, { sessionId, revision: 1, document, notes: notesOf('') });
    const found = (filter: string) => search(vault, asking(`person:ada ${filter}`)).found;

    expect(['', 'before:2026-11-24', 'after:2026-11-23', 'during:2026-11-22'].map(found)).toEqual([
      1,
      Number(startsAt < '2026-11-24'),
      Number(startsAt > '2026-11-23'),
      0,
    ]);
  },
);

test('refuses a zone that does not exist', async () => {
  const { vault } = await bareVaultForTest();
  expect(() => search(vault, { ...asking('a before:2026-10-26'), zone: 'Nowhere/Else' })).toThrow(
    expect.objectContaining({ code: 'invalid_input' }),
  );
});

test('of what the index finds too much, older pieces make up for those that are not meant', async () => {
  const { vault } = await bareVaultForTest();
  const sessionId = holdSession(vault, 'Ada', {});
  const steps = Array.from({ length: 560 }, (_, at) =>
    actionBlock(newId(), at < 520 ? 'trust' : 'trust 信頼'),
  );
  const document = regularDocument({ 'what.next': steps });
  saveSession(vault, { sessionId, revision: 1, document, notes: notesOf('') });

  const { found, complete } = search(vault, asking('trust -信頼 '));
  expect({ found, complete }).toEqual({ found: 500, complete: false });
});
