import { v7 as newId } from 'uuid';
import { expect, test } from 'vitest';
import type { Vault } from '#main/vault/context.ts';
import { addPerson } from '#main/vault/people.ts';
import { planSession } from '#main/vault/sessions/plan.ts';
import { saveSession, setActionDone } from '#main/vault/sessions/text.ts';
import { textsAgree } from '#main/vault/sessions/texts-agree.ts';
import {
  actionBlock,
  insightBlock,
  morning,
  notesOf,
  paragraph,
  regularDocument,
} from '../../support/session-texts.ts';
import { bareVaultForTest } from '../../support/vault.ts';

const actionId = newId();

/** A vault with one session that was saved twice, and one that is only planned. */
async function vaultOfTwoSaves(): Promise<{ readonly vault: Vault; readonly sessionId: string }> {
  const { vault } = await bareVaultForTest();
  const person = addPerson(vault, { name: 'Sam', role: '' });
  const { id: sessionId } = planSession(vault, {
    personId: person.id,
    plan: morning,
    templateId: 'regular',
  });
  planSession(vault, { personId: person.id, plan: morning, templateId: 'regular' });
  for (const [revision, text] of ['at first', 'later'].entries()) {
    saveSession(vault, {
      sessionId,
      revision,
      document: regularDocument({
        'what.progress': [paragraph(text), actionBlock(actionId, `call ${text}`)],
        'how.strengths': [insightBlock(newId(), `saw ${text}`)],
      }),
      notes: notesOf(`noted ${text}`),
    });
  }
  return { vault, sessionId };
}

test('a vault agrees with itself, also after an action was ticked in a list', async () => {
  const { vault } = await vaultOfTwoSaves();
  expect(textsAgree(vault.db)).toBe(true);
  setActionDone(vault, { actionId, done: true });
  expect(textsAgree(vault.db)).toBe(true);
});

test.each([
  ['an answer', "update entry set text = 'at first' where prompt_id = 'what.progress'"],
  ['the notes', "update entry set text = 'noted at first' where kind = 'note'"],
  ['a tick', 'update action set done = 1'],
  ['an insight', "update insight set text = 'saw at first'"],
  ['a whole text', "update session set document = replace(document, 'later', 'at first')"],
  ['half a text', 'update session set document = substr(document, 1, 60) where revision > 0'],
])('%s of an earlier day, put back on its own, is found', async (_what, sql) => {
  const { vault } = await vaultOfTwoSaves();
  expect(vault.db.run(sql)).toBeGreaterThan(0);
  expect(textsAgree(vault.db)).toBe(false);
});

test('an action ticked after both signed is ticked only in its row, and no contradiction', async () => {
  const { vault, sessionId } = await vaultOfTwoSaves();
  vault.db.run(
    `insert into summary (document_id, session_id, position, state, version, content, payload, envelope, created_at,
       updated_at) values (@id, @sessionId, 0, 'cosigned', 1, '{}', x'', '{}', '', '')`,
    { id: newId(), sessionId },
  );
  setActionDone(vault, { actionId, done: true });
  expect(textsAgree(vault.db)).toBe(true);
});
