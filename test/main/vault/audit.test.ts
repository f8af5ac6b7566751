import { expect, test } from 'vitest';
import type { AuditKind } from '#shared/model/audit.ts';
import { auditHead, checkAudit, record } from '#main/vault/audit/chain.ts';
import { checkAuditLog, getAuditLog } from '#main/vault/audit/log.ts';
import type { Vault } from '#main/vault/context.ts';
import { addPerson, removePerson } from '#main/vault/people.ts';
import { closeSession, planSession } from '#main/vault/sessions/plan.ts';
import { issueSummary } from '#main/vault/summaries/coach.ts';
import { morning } from '../../support/session-texts.ts';
import { tamperWithAudit } from '../../support/torture/audit.ts';
import { bareVaultForTest, temporaryFolder } from '../../support/vault.ts';

const kinds: readonly AuditKind[] = [
  'vault_created',
  'vault_unlocked',
  'session_closed',
  'summary_issued',
  'summary_handed_over',
  'summary_cosigned',
  'summary_handed_back',
  'summary_exported',
];

async function recorded(): Promise<Vault> {
  const { vault } = await bareVaultForTest();
  for (const [index, kind] of kinds.entries()) {
    const at = new Date(Date.UTC(2026, 0, 1, index));
    record(vault.db, vault.auditKey, { at, kind, subject: `subject ${index}` });
  }
  return vault;
}

const forged = "x'" + 'ab'.repeat(32) + "'";
const headAt = (seq: number) =>
  `update audit_head set seq = ${seq}, hash = (select hash from audit where seq = ${seq})`;
const tampering: readonly (readonly [string, readonly string[]])[] = [
  ['the time of the first row edited', ["update audit set at = '2027' where seq = 1"]],
  ['the kind of a row edited', ["update audit set kind = 'vault_unlocked' where seq = 4"]],
  ['the subject of a row edited', ["update audit set subject = 'another' where seq = 5"]],
  ['the last row edited', ["update audit set subject = 'another' where seq = 8"]],
  ['a hash edited', [`update audit set hash = ${forged} where seq = 3`]],
  ['the last hash edited', [`update audit set hash = ${forged} where seq = 8`]],
  [
    'the last hash edited, and the head with it',
    [`update audit set hash = ${forged} where seq = 8`, headAt(8)],
  ],
  [
    'text moved from one field to the next',
    ["update audit set kind = 'vault_created' || 's', subject = 'ubject 0' where seq = 1"],
  ],
  ['the first row deleted', ['delete from audit where seq = 1']],
  ['a row in the middle deleted', ['delete from audit where seq = 4']],
  [
    'a row in the middle deleted and the numbers closed up',
    ['delete from audit where seq = 4', 'update audit set seq = seq - 1 where seq > 4', headAt(7)],
  ],
  ['the last row cut off', ['delete from audit where seq = 8']],
  ['the last row cut off, and the head set back', ['delete from audit where seq = 8', headAt(7)]],
  [
    'half of the rows cut off, and the head set back',
    ['delete from audit where seq > 4', headAt(4)],
  ],
  ['all rows deleted', ['delete from audit']],
  ['the head deleted', ['delete from audit_head']],
  ['all rows deleted, and the head', ['delete from audit', 'delete from audit_head']],
  [
    'a row added at the end',
    [`insert into audit values (9, '2026', 'session_closed', 'x', ${forged})`],
  ],
  [
    'a row added at the end, and the head moved on',
    [`insert into audit values (9, '2026', 'session_closed', 'x', ${forged})`, headAt(9)],
  ],
  [
    'two rows swapped',
    [
      'update audit set seq = 100 where seq = 2',
      'update audit set seq = 2 where seq = 3',
      'update audit set seq = 3 where seq = 100',
    ],
  ],
  [
    'a copy of a row put in the place of another',
    [
      `update audit set (at, kind, subject, hash) =
         (select at, kind, subject, hash from audit where seq = 3) where seq = 6`,
    ],
  ],
];

test.each(tampering)('finds %s', async (_, statements) => {
  const vault = await recorded();
  checkAudit(vault.db, vault.auditKey);
  for (const statement of statements) expect(vault.db.run(statement)).toBeGreaterThan(0);

  expect(() => checkAudit(vault.db, vault.auditKey)).toThrow(
    expect.objectContaining({ code: 'vault_damaged' }),
  );
});

test('checks the newest rows on their own, when there are many', async () => {
  const vault = await recorded();
  vault.db.run("update audit set subject = 'another' where seq = 2");

  checkAudit(vault.db, vault.auditKey, 3);
  expect(() => checkAudit(vault.db, vault.auditKey, 7)).toThrow('vault_damaged');
});

test('has a head that moves with every row', async () => {
  const { vault } = await bareVaultForTest();
  const heads = kinds.map((kind) => {
    record(vault.db, vault.auditKey, { at: new Date(0), kind, subject: 's' });
    return auditHead(vault.db);
  });
  expect(new Set(heads).size).toBe(kinds.length);
});

test('a check of the whole log finds sixty ways of tampering by chance', async () => {
  const results = await tamperWithAudit(temporaryFolder(), { count: 60, seed: 22 });
  expect(results.filter(({ fired, found }) => !fired || !found)).toEqual([]);
  expect(results).toHaveLength(60);
});

test('a check of the whole log tells its length and its head, and finds what an opening does not', async () => {
  const vault = await recorded();
  expect(checkAuditLog(vault)).toEqual({ intact: true, rows: 8, head: auditHead(vault.db) });
  vault.db.run("update audit set subject = 'another' where seq = 1");
  checkAudit(vault.db, vault.auditKey, 3);
  expect(checkAuditLog(vault).intact).toBe(false);
});

test('the log is read newest first, page by page, with the name of whom it was about', async () => {
  const { vault } = await bareVaultForTest();
  const { id: personId } = addPerson(vault, { name: 'Ada', role: '' });
  const session = planSession(vault, { personId, plan: morning, templateId: 'regular' });
  closeSession(vault, { sessionId: session.id });
  await issueSummary(vault, { sessionId: session.id });
  removePerson(vault, { personId });
  const at = '2026-11-22T12:00:00.000Z';
  const first = getAuditLog(vault, { before: null, limit: 2 });

  expect(first).toEqual([
    { seq: 3, at, kind: 'person_removed', about: 'Ada' },
    { seq: 2, at, kind: 'summary_issued', about: 'Ada' },
  ]);
  expect(getAuditLog(vault, { before: 2, limit: 2 })).toEqual([
    { seq: 1, at, kind: 'session_closed', about: 'Ada' },
  ]);
});
