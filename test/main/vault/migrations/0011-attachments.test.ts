import { expect, test } from 'vitest';
import { databaseAt, oneSession } from '../../../support/migration.ts';

const attached = (id: string) => `
  insert into attachment (id, session_id, name, media_type, size, sha256, kept, bin_day, created_at)
    values ('${id}', 's', 'plan.png', 'image/png', 3, zeroblob(32), 0, null, 't1');
  insert into attachment_piece (attachment, position, bytes)
    select row, 0, x'010203' from attachment where id = '${id}';`;

test('from schema 11 on, a session holds files, each once, and the pieces of one go with it', () => {
  const database = databaseAt(10);
  database.run(oneSession('open'));
  database.migrateTo(11);
  const session = database.rows('select id, revision from session');
  database.run(attached('a') + attached('b'));

  expect(() => database.run(attached('a'))).toThrow('UNIQUE');
  database.run("delete from attachment where id = 'a'");
  expect({
    session,
    left: database.rows(
      'select a.id, p.bytes from attachment a join attachment_piece p on p.attachment = a.row',
    ),
    pieces: database.rows('select count(*) as count from attachment_piece'),
  }).toEqual({
    session: [{ id: 's', revision: 1 }],
    left: [{ id: 'b', bytes: Buffer.from([1, 2, 3]) }],
    pieces: [{ count: 1 }],
  });
});
