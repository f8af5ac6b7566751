import { expect, test } from 'vitest';
import {
  planSession,
  closeSession,
  moveSession,
  removeSession,
} from '#main/vault/sessions/plan.ts';
import { listRevisions } from '#main/vault/history/revisions.ts';
import { missSession } from '#main/vault/schedule/became.ts';
import { textsAgree } from '#main/vault/sessions/texts-agree.ts';
import { openSession, setActionDone } from '#main/vault/sessions/text.ts';
import { actionsOfPerson } from '#main/vault/sql/queries/blocks.ts';
import { beginAddendum, giveUpAddendum } from '#main/vault/summaries/addendum.ts';
import { getSummary, issueSummary } from '#main/vault/summaries/coach.ts';
import { saveMemberWords } from '#main/vault/summaries/turn.ts';
import { feedbackBlock, morning, paragraph } from '../../../support/session-texts.ts';
import {
  closedSession,
  metPerson,
  rewrite,
  signBoth,
  signBothQuickly,
  usualAnswers,
  verdictOf,
} from '../../../support/signing.ts';
import { bareVaultForTest } from '../../../support/vault.ts';

const code = (expected: string) => expect.objectContaining({ code: expected });

async function signedSession() {
  const { vault } = await bareVaultForTest();
  const personId = metPerson(vault);
  const { sessionId, actionId } = closedSession(vault, personId);
  await signBothQuickly(vault, sessionId);
  return { vault, personId, sessionId, actionId, usual: usualAnswers(actionId) };
}

test('an original and two addenda, each signed by both, verify as one chain that shows every link', async () => {
  const { vault, sessionId, usual } = await signedSession();
  for (const outcome of ['A plan for the second release', 'A plan for the third release']) {
    const begun = beginAddendum(vault, { sessionId });
    expect(begun).toMatchObject({ state: 'none', signatures: [] });
    rewrite(vault, sessionId, { ...usual, 'agreement.outcome': [paragraph(outcome)] });
    closeSession(vault, { sessionId });
    await signBothQuickly(vault, sessionId);
  }

  const page = getSummary(vault, { sessionId });
  const outcomes = page.earlier.map(({ content }) => content.outcome);
  expect(page).toMatchObject({ state: 'cosigned', position: 2 });
  expect([...outcomes, page.content.outcome]).toEqual([
    'A plan for the release',
    'A plan for the second release',
    'A plan for the third release',
  ]);
  expect(await verdictOf(vault, sessionId)).toMatchObject({
    outcome: 'valid',
    summary: { content: page.content, earlier: page.earlier, earlierKeys: [] },
  });
  expect(textsAgree(vault.db)).toBe(true);
});

test('an addendum that says what was agreed already is not signed', async () => {
  const { vault, personId, sessionId } = await signedSession();
  // What is planned or named later belongs to no addendum.
  planSession(vault, { personId, plan: { ...morning, place: 'Garden' }, templateId: 'regular' });
  beginAddendum(vault, { sessionId });
  closeSession(vault, { sessionId });

  await expect(issueSummary(vault, { sessionId })).rejects.toThrow(code('addendum_unchanged'));
  expect(getSummary(vault, { sessionId })).toMatchObject({ state: 'none', position: 1 });
});

test('after a summary was declined, an addendum that says the same may be signed, and both verify', async () => {
  const { vault } = await bareVaultForTest();
  const { sessionId } = closedSession(vault, metPerson(vault));
  await signBothQuickly(vault, sessionId, 'declined');
  expect(getSummary(vault, { sessionId }).state).toBe('declined');

  beginAddendum(vault, { sessionId });
  closeSession(vault, { sessionId });
  await signBothQuickly(vault, sessionId);
  expect(await verdictOf(vault, sessionId)).toMatchObject({
    outcome: 'valid',
    summary: { earlier: [{ signatures: [{ meaning: 'issued' }, { meaning: 'declined' }] }] },
  });
});

test('an addendum that is given up leaves the session as it was signed, and what was written in its history', async () => {
  const { vault, personId, sessionId, actionId } = await signedSession();
  setActionDone(vault, { actionId, done: true });
  const before = getSummary(vault, { sessionId });
  beginAddendum(vault, { sessionId });
  const begun = openSession(vault, { sessionId });
  rewrite(vault, sessionId, { 'agreement.outcome': [paragraph('Something else')] });
  moveSession(vault, { sessionId, plan: { ...morning, place: 'Library' }, by: null });
  const texts = listRevisions(vault, { sessionId }).length;
  closeSession(vault, { sessionId });
  giveUpAddendum(vault, { sessionId });

  const after = openSession(vault, { sessionId });
  expect(getSummary(vault, { sessionId })).toEqual(before);
  expect(after.document).toEqual(begun.document);
  expect(after.session).toMatchObject({
    status: 'closed',
    summary: 'cosigned',
    place: morning.place,
  });
  expect(listRevisions(vault, { sessionId }).length).toBeGreaterThan(texts);
  expect(actionsOfPerson(vault.db, personId)).toMatchObject([{ id: actionId, done: true }]);
  expect(textsAgree(vault.db)).toBe(true);
  expect(() => giveUpAddendum(vault, { sessionId })).toThrow(code('no_addendum'));
});

test('no version is signed twice, also after an addendum that was given up', async () => {
  const { vault, sessionId, usual } = await signedSession();
  const issued = async (outcome: string) => {
    beginAddendum(vault, { sessionId });
    rewrite(vault, sessionId, { ...usual, 'agreement.outcome': [paragraph(outcome)] });
    closeSession(vault, { sessionId });
    return (await issueSummary(vault, { sessionId })).version;
  };
  const first = await issued('One');
  expect(() => giveUpAddendum(vault, { sessionId })).toThrow(code('addendum_issued'));
  rewrite(vault, sessionId, usual);
  giveUpAddendum(vault, { sessionId });

  expect(await issued('Two')).toBe(first + 1);
});

test('a change that the coach makes to an addendum voids its signature and no other', async () => {
  const { vault, sessionId, usual } = await signedSession();
  expect(() => giveUpAddendum(vault, { sessionId })).toThrow(code('no_addendum'));
  beginAddendum(vault, { sessionId });
  rewrite(vault, sessionId, { ...usual, 'agreement.outcome': [paragraph('Two releases')] });
  closeSession(vault, { sessionId });
  const issued = await issueSummary(vault, { sessionId });
  expect(() => beginAddendum(vault, { sessionId })).toThrow(code('not_answered'));
  moveSession(vault, { sessionId, plan: { ...morning, place: 'Library' }, by: null });

  const voided = getSummary(vault, { sessionId });
  expect(issued).toMatchObject({ state: 'issued', position: 1 });
  expect(voided).toMatchObject({ state: 'none', position: 1, signatures: [] });
  expect(voided.earlier).toEqual(issued.earlier);
  expect(voided.earlier[0]?.signatures).toHaveLength(2);
  expect(voided.content.session.place).toBe('Library');
});

test('a session with an addendum begun is neither removed nor missed', async () => {
  const { vault, sessionId } = await signedSession();
  beginAddendum(vault, { sessionId });
  expect(() => removeSession(vault, { sessionId })).toThrow(code('session_signed'));
  expect(() => missSession(vault, { sessionId, by: 'coach' })).toThrow(code('session_held'));
});

test('only what the team member has answered gets an addendum', async () => {
  const { vault } = await bareVaultForTest();
  const { sessionId } = closedSession(vault, metPerson(vault));
  expect(() => beginAddendum(vault, { sessionId })).toThrow(code('not_answered'));
});

test('a summary gets no more addenda than a signed file can hold', async () => {
  const { vault, sessionId } = await signedSession();
  vault.db.run('update summary set position = 99');
  expect(() => beginAddendum(vault, { sessionId })).toThrow(code('too_many_addenda'));
  vault.db.run('update summary set position = 98');
  expect(beginAddendum(vault, { sessionId }).position).toBe(99);
});

test('an addendum begins with the words that the member signed, whatever else stood beside them', async () => {
  const { vault } = await bareVaultForTest();
  const personId = metPerson(vault);
  const parts = { situation: 'In review', impact: 'Calm', input: 'More', followUp: 'May' };
  const feedback = feedbackBlock('019a0000-0000-7000-8000-000000000001', parts);
  const { sessionId } = closedSession(vault, personId, {
    answers: {
      'agreement.outcome': [paragraph('A plan')],
      'close.summary': [
        paragraph('Her words'),
        { ...feedback, attrs: { ...feedback.attrs, shared: true } },
      ],
    },
  });
  const { content } = await issueSummary(vault, { sessionId });
  const words = `${content.memberWords}\n\n  And mine.`;
  saveMemberWords(vault, sessionId, { words });
  await signBoth(vault, sessionId);
  const begun = beginAddendum(vault, { sessionId });

  expect(begun.content.memberWords).toBe(words);
  expect(begun.content).toEqual(begun.earlier[0]?.content);
});
