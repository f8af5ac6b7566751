import { join } from 'node:path';
import { expect, test } from 'vitest';
import { regularTemplate } from '#shared/model/framework/regular.ts';
import { parseSearch } from '#shared/model/search/parse.ts';
import { indexMore } from '#main/vault/search/build-index.ts';
import { runSearch } from '#main/vault/search/run-search.ts';
import { clearIndex } from '#main/vault/sql/queries/search-index.ts';
import { keepTemplate } from '#main/vault/sql/queries/templates.ts';
import { temporaryFolder } from '../../support/vault.ts';
import { writePeople, writeSessions } from '../corpus/fill.ts';
import { openPlain } from '../corpus/plain.ts';
import { practice } from '../corpus/practice.ts';
import { findIn } from '../peers/matching.ts';
import { recordOf } from '../peers/records.ts';
import { limit, today, zone } from './asked.ts';
import { inTurn } from './in-turn.ts';
import { mix } from './mix.ts';

const { people, sessions } = practice(1_000);
const all = [...sessions];
const queries = inTurn(mix).map(({ text }) => ({ text, ...parseSearch(text, { today }) }));

test('every search of the mix says what it means', () => {
  const problems = queries.flatMap(({ text, parts }) =>
    parts.some(({ meaning }) => meaning.type === 'problem') ? [text] : [],
  );

  expect(problems).toEqual([]);
});

test('every search of the mix finds something in the smallest corpus', () => {
  const { db, close } = openPlain(join(temporaryFolder(), 'plain.db'));
  keepTemplate(db, regularTemplate, today);
  writePeople(db, people);
  db.atomically(() => clearIndex(db));
  writeSessions(db, all);
  while (indexMore(db, 5_000));
  const now = () => new Date(today);
  const vain = queries.filter(
    ({ query }) => runSearch({ db, now }, { query, zone, order: 'best', limit }).found === 0,
  );
  close();

  expect(vain.map(({ text }) => text)).toEqual([]);
});

test('and for those who look through sealed records', () => {
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const records = all.map((session) => recordOf(session, names.get(session.personId) ?? ''));
  const vain = queries.filter(
    ({ query }) => !records.some((record) => findIn(record, query) !== null),
  );

  expect(vain.map(({ text }) => text)).toEqual([]);
});
