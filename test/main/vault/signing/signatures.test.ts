import { expect, test } from 'vitest';
import { planSession, moveSession, reopenSession } from '#main/vault/sessions/plan.ts';
import { openSession, saveSession, setActionDone } from '#main/vault/sessions/text.ts';
import { locale, speak } from '#shared/words/language.ts';
import { getSummary, issueSummary, awaitedSummary } from '#main/vault/summaries/coach.ts';
import { readExport } from '#main/vault/summaries/export.ts';
import { reviewSummary, saveMemberWords } from '#main/vault/summaries/turn.ts';
import { feedbackBlock, morning, notesOf, paragraph } from '../../../support/session-texts.ts';
import { closedSession, metPerson, sign, signBoth, verdictOf } from '../../../support/signing.ts';
import { bareVaultForTest, testVault } from '../../../support/vault.ts';

const code = (expected: string) => expect.objectContaining({ code: expected });

test('an action is ticked after both have signed, without touching what was signed', async () => {
  const { vault } = await bareVaultForTest();
  const { sessionId, actionId } = closedSession(vault, metPerson(vault));
  await signBoth(vault, sessionId);
  const before = readExport(vault, sessionId);
  const page = openSession(vault, { sessionId });

  expect(setActionDone(vault, { actionId, done: true }).done).toBe(true);
  expect(openSession(vault, { sessionId })).toEqual(page);
  expect(readExport(vault, sessionId).bundle).toBe(before.bundle);
});

test('a later session opens the same key by the member’s passphrase and by no other', async () => {
  const { vault } = await bareVaultForTest();
  const personId = metPerson(vault);
  const mark = await signBoth(vault, closedSession(vault, personId).sessionId);
  const { sessionId } = closedSession(vault, personId);
  await issueSummary(vault, { sessionId });

  const { passphrase } = testVault;
  await expect(sign(vault, sessionId, { passphrase })).rejects.toThrow(
    code('wrong_member_passphrase'),
  );
  expect((await sign(vault, sessionId)).key).toEqual(mark.key);
  // Nothing was changed and the key was known: the coach's first signature stands.
  expect(getSummary(vault, { sessionId }).version).toBe(1);
  expect((await verdictOf(vault, sessionId)).outcome).toBe('valid');
});

test('the member signs only what they reviewed', async () => {
  const { vault } = await bareVaultForTest();
  const { sessionId } = closedSession(vault, metPerson(vault));
  await issueSummary(vault, { sessionId });
  const { contentHash } = reviewSummary(vault, sessionId);
  saveMemberWords(vault, sessionId, { words: 'changed after the review' });

  await expect(sign(vault, sessionId, { contentHash })).rejects.toThrow(code('summary_changed'));
  for (const meaning of ['commented', 'declined'] as const) {
    await expect(sign(vault, sessionId, { meaning, comment: ' ' })).rejects.toThrow(
      code('invalid_input'),
    );
  }
  saveMemberWords(vault, sessionId, { words: 'turned \u202e around' });
  expect(() => reviewSummary(vault, sessionId)).toThrow(code('text_with_hidden_characters'));
});

test('whatever the coach changes in what is shared takes the signature away; the rest does not', async () => {
  const { vault } = await bareVaultForTest();
  const personId = metPerson(vault);
  const { sessionId } = closedSession(vault, personId);
  const state = () => {
    const { state, version, signatures } = getSummary(vault, { sessionId });
    return { state, version, signatures: signatures.length };
  };
  await issueSummary(vault, { sessionId });

  const { revision, document } = openSession(vault, { sessionId });
  saveSession(vault, { sessionId, revision, document, notes: notesOf('another private note') });
  const plan = { ...morning, place: 'Garden' };
  planSession(vault, { personId, plan, templateId: 'regular' });
  expect(state()).toEqual({ state: 'issued', version: 1, signatures: 1 });

  moveSession(vault, { sessionId, plan: { ...morning, place: 'Library' }, by: null });
  expect(state()).toEqual({ state: 'none', version: 1, signatures: 0 });
  expect(() => awaitedSummary(vault.db, sessionId)).toThrow(code('nothing_signed'));
  expect(() => readExport(vault, sessionId)).toThrow(code('nothing_signed'));

  await issueSummary(vault, { sessionId });
  expect(state()).toEqual({ state: 'issued', version: 2, signatures: 1 });
});

test('another language of the app takes no signature away, though it names what stands in the text', async () => {
  const { vault } = await bareVaultForTest();
  const parts = { situation: 'In review', impact: 'Calm', input: 'More', followUp: 'May' };
  const feedback = feedbackBlock('019a0000-0000-7000-8000-000000000001', parts);
  const { sessionId } = closedSession(vault, metPerson(vault), {
    answers: {
      'agreement.outcome': [paragraph('A plan')],
      'what.progress': [{ ...feedback, attrs: { ...feedback.attrs, shared: true } }],
    },
  });
  const { content } = await issueSummary(vault, { sessionId });
  expect(content.answers[0]?.text).toContain('Impact: Calm');

  const before = locale();
  try {
    speak('de-DE');
    const { revision, document } = openSession(vault, { sessionId });
    saveSession(vault, { sessionId, revision, document, notes: notesOf('noch eine Notiz') });
    const now = getSummary(vault, { sessionId });
    expect([now.state, now.content]).toEqual(['issued', content]);
  } finally {
    speak(before);
  }
});

test('only a closed session is issued', async () => {
  const { vault } = await bareVaultForTest();
  const { sessionId } = closedSession(vault, metPerson(vault));
  reopenSession(vault, { sessionId });
  await expect(issueSummary(vault, { sessionId })).rejects.toThrow(code('session_not_closed'));
});
