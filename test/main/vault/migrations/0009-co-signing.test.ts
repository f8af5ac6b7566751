import { expect, test } from 'vitest';
import { databaseAt, oneSession } from '../../../support/migration.ts';

const before = `${oneSession('closed')}
  insert into summary (id, session_id, state, version, content, member_words, payload, envelope,
      created_at, updated_at)
    values ('d', 's', 'cosigned', 2, '{}', 'mine', x'01', '{"e":1}', 't1', 't2');
  insert into member_key (person_id, thumbprint, public_key, wrapped_key, created_at)
    values ('p', 'first', '{}', '{"w":1}', 't1');`;

test('from schema 9 on, what was signed is the first link of a chain, and the key stays pinned', () => {
  const database = databaseAt(8);
  database.run(before);
  database.migrateTo(9);
  expect({
    summary: database.rows('select * from summary'),
    key: database.rows('select * from member_key'),
  }).toEqual({
    summary: [
      {
        document_id: 'd',
        session_id: 's',
        position: 0,
        state: 'cosigned',
        version: 2,
        content: '{}',
        member_words: 'mine',
        base_document: null,
        payload: Buffer.from([1]),
        envelope: '{"e":1}',
        created_at: 't1',
        updated_at: 't2',
      },
    ],
    key: [
      {
        person_id: 'p',
        thumbprint: 'first',
        public_key: '{}',
        wrapped_key: '{"w":1}',
        created_at: 't1',
        replaced_at: null,
      },
    ],
  });
});

test('from schema 9 on, a second key is pinned only once the first was replaced', () => {
  const database = databaseAt(8);
  database.run(before);
  database.migrateTo(9);
  const pin = `insert into member_key (person_id, thumbprint, public_key, wrapped_key, created_at)
    values ('p', 'second', '{}', null, 't3')`;
  expect(() => database.run(pin)).toThrow('UNIQUE');
  database.run(`update member_key set replaced_at = 't3'`);
  database.run(pin);
  expect(
    database.rows('select thumbprint, replaced_at from member_key order by created_at'),
  ).toEqual([
    { thumbprint: 'first', replaced_at: 't3' },
    { thumbprint: 'second', replaced_at: null },
  ]);
});
