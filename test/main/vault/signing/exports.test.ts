import { expect, test } from 'vitest';
import type { ExportFormat, ExportScope } from '#shared/model/export.ts';
import { verifyBundle } from '#main/summary/index.ts';
import { closeSession, planSession } from '#main/vault/sessions/plan.ts';
import { beginAddendum } from '#main/vault/summaries/addendum.ts';
import { issueSummary } from '#main/vault/summaries/coach.ts';
import { readDraft } from '#main/vault/summaries/draft-export.ts';
import { readExport } from '#main/vault/summaries/export.ts';
import { readExports } from '#main/vault/summaries/person-exports.ts';
import { morning, paragraph } from '../../../support/session-texts.ts';
import { closedSession, metPerson, rewrite, signBoth } from '../../../support/signing.ts';
import { bareVaultForTest } from '../../../support/vault.ts';

const on = (day: number) => ({ ...morning, startsAt: `2026-11-0${day}T09:00:00.000Z` });
/** Beside what was written, every session says when it was and when the next one is. */
const planned = new Set(['When and where', 'Next session']);
const outcome = (text: string) => ({ 'agreement.outcome': [paragraph(text)] });

test('tells of every session that was held what leaves of it, version by version, or why it stays', async () => {
  const { vault } = await bareVaultForTest();
  const personId = metPerson(vault);
  const held = (day: number, answers: Parameters<typeof rewrite>[2]) =>
    closedSession(vault, personId, { plan: on(day), answers }).sessionId;
  const signed = held(1, outcome('Signed first'));
  await signBoth(vault, signed, { meaning: 'declined', comment: 'Not what we said.' });
  beginAddendum(vault, { sessionId: signed });
  rewrite(vault, signed, outcome('Not signed yet'));
  const issued = held(2, outcome('Signed by the coach'));
  await issueSummary(vault, { sessionId: issued });
  const draft = held(3, outcome('A draft'));
  const empty = held(4, {});
  const open = planSession(vault, { personId, plan: on(5), templateId: 'regular' }).id;
  rewrite(vault, open, outcome('Still written on'));
  planSession(vault, { personId, plan: on(6), templateId: 'regular' });

  const told = (format: ExportFormat, which: ExportScope) => {
    const { leave, stay } = readExports(vault, { personId, format, which });
    return {
      leave: leave.map(({ sessionId, links }) => [
        sessionId,
        ...links.map(({ state, leaving }) => [
          state,
          ...leaving.filter(({ label }) => !planned.has(label)).flatMap(({ pieces }) => pieces),
        ]),
      ]),
      stay: stay.map(({ sessionId, why }) => [sessionId, why]),
    };
  };
  const signedOnes = [
    [signed, ['declined', 'Signed first', 'Not what we said.']],
    [issued, ['issued', 'Signed by the coach']],
  ];
  const onlySigned = {
    leave: signedOnes,
    stay: [
      [draft, 'not_signed'],
      [empty, 'not_signed'],
      [open, 'not_closed'],
    ],
  };
  expect(told('pdf', 'signed')).toEqual(onlySigned);
  expect(told('bundle', 'shared')).toEqual(onlySigned);
  expect(told('markdown', 'shared')).toEqual({
    leave: [...signedOnes, [draft, ['none', 'A draft']]],
    stay: [
      [empty, 'nothing_shared'],
      [open, 'not_closed'],
    ],
  });
});

test('an addendum that is begun leaves only as a draft, and what was signed leaves as it was', async () => {
  const { vault } = await bareVaultForTest();
  const { sessionId } = closedSession(vault, metPerson(vault), {
    answers: outcome('Signed first'),
  });
  await signBoth(vault, sessionId);
  const before = readExport(vault, sessionId);
  expect(() => readDraft(vault, sessionId)).toThrow('already_signed');
  beginAddendum(vault, { sessionId });
  rewrite(vault, sessionId, outcome('Changed'));

  expect(readExport(vault, sessionId)).toEqual(before);
  const draft = readDraft(vault, sessionId);
  expect([draft.page.content.outcome, draft.page.signatures, draft.page.documentId]).toEqual([
    'Changed',
    [],
    null,
  ]);
  expect(draft.page.earlier.map(({ content }) => content.outcome)).toEqual(['Signed first']);
  expect(draft.fileStem).toMatch(/^summary-draft-\d{4}-\d\d-\d\d-[0-9a-f]{8}$/);
});

test('the chain of addenda leaves whole, and holds', async () => {
  const { vault } = await bareVaultForTest();
  const { sessionId } = closedSession(vault, metPerson(vault), { answers: outcome('One') });
  await signBoth(vault, sessionId);
  beginAddendum(vault, { sessionId });
  rewrite(vault, sessionId, outcome('Two'));
  closeSession(vault, { sessionId });
  await signBoth(vault, sessionId);
  const { bundle, page } = readExport(vault, sessionId);
  expect(page.earlier.map(({ content }) => content.outcome)).toEqual(['One']);
  const verdict = await verifyBundle(bundle);
  expect(verdict).toMatchObject({
    outcome: 'valid',
    summary: { content: page.content, earlier: page.earlier },
  });
});
