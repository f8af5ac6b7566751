import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addAgendaItem } from '#main/vault/agenda/items.ts';
import { saveCheckIn, saveGoal } from '#main/vault/growth/goals.ts';
import { saveProfileField } from '#main/vault/profile.ts';
import { readReport } from '#main/vault/report/report.ts';
import { changeFocus, saveReflection } from '#main/vault/sessions/asides.ts';
import { closeSession, planSession, removeSession } from '#main/vault/sessions/plan.ts';
import { saveSession, setActionDone } from '#main/vault/sessions/text.ts';
import { reportMarkdown } from '#main/summary/index.ts';
import { arbitraryDocument } from '../../../support/documents.ts';
import { marked } from '../../../support/marked-document.ts';
import { morning, notesOf } from '../../../support/session-texts.ts';
import { closedSession, metPerson } from '../../../support/signing.ts';
import { bareVaultForTest } from '../../../support/vault.ts';

const period = { length: 'quarter', from: '2026-10-01' } as const;
const nothingTicked = { period, goals: [], focusAreas: [] };
const beside = ['canarynotes', 'canaryreflection', 'canaryfocus', 'canaryprofile', 'canarytopic'];

test('no word of a private block, note, reflection, profile, topic or goal is in a report', async () => {
  const { vault } = await bareVaultForTest();
  const personId = metPerson(vault);
  saveProfileField(vault, { personId, field: 'motivations', text: 'canaryprofile' });
  addAgendaItem(vault, { personId, raisedBy: 'coach', text: 'canarytopic', shared: false });
  let runs = 0;
  fc.assert(
    fc.property(arbitraryDocument, (document) => {
      runs += 1;
      const { document: said, privates, shared } = marked(document, `canary${runs}n`);
      const { id } = planSession(vault, { personId, plan: morning, templateId: 'regular' });
      changeFocus(vault, { sessionId: id, focus: 'canaryfocus' });
      const notes = notesOf('canarynotes');
      saveSession(vault, { sessionId: id, revision: 0, document: said, notes });
      saveReflection(vault, { sessionId: id, text: 'canaryreflection' });
      const before = textOf(vault, personId);
      closeSession(vault, { sessionId: id });
      const text = textOf(vault, personId);
      expect({
        beforeItCloses: shared.filter((word) => before.includes(word)),
        private: [...privates, ...beside].filter((word) => text.includes(word)),
      }).toEqual({ beforeItCloses: [], private: [] });
    }),
    { seed: 7, numRuns: 12 },
  );
});

function textOf(vault: Parameters<typeof readReport>[0], personId: string): string {
  const read = readReport(vault, { personId, ...nothingTicked });
  return `${JSON.stringify(read)}${reportMarkdown({ ...read, locale: 'en' })}`;
}

test('a report tells what became of a next step, and leaves out other times and the bin', async () => {
  const { vault } = await bareVaultForTest(() => new Date('2026-11-24T12:00:00.000Z'));
  const personId = metPerson(vault);
  const { actionId } = closedSession(vault, personId);
  const plan = { ...morning, startsAt: '2026-09-30T09:00:00.000Z' };
  closedSession(vault, personId, { plan });
  const { sessionId } = closedSession(vault, personId);
  removeSession(vault, { sessionId });
  setActionDone(vault, { actionId, done: true });
  const { report } = readReport(vault, { personId, ...nothingTicked });
  expect([
    report.sessions.map(({ startsAt }) => startsAt),
    report.actions.map(({ done, doneOn }) => [done, doneOn]),
  ]).toEqual([[morning.startsAt], [[true, '2026-11-24']]]);
});

test('a goal goes along only where it is ticked, and only of this person', async () => {
  const { vault } = await bareVaultForTest();
  const [personId, other] = [metPerson(vault), metPerson(vault)];
  const goal = {
    title: 'Decide without me',
    measure: '',
    startValue: 1,
    targetValue: 5,
    due: null,
    status: 'open',
    competence: null,
    confidence: null,
  } as const;
  const id = '019a0000-0000-7000-8000-000000000001';
  saveGoal(vault, { id, personId, ...goal });
  saveCheckIn(vault, {
    id: '019a0000-0000-7000-8000-000000000002',
    goalId: id,
    day: '2026-11-01',
    value: 3,
    note: 'for me alone',
  });
  const titles = (whose: string, goals: readonly string[]) =>
    readReport(vault, { ...nothingTicked, personId: whose, goals: [...goals] }).report.goals;
  expect([titles(personId, []), titles(other, [id]), titles(personId, [id])]).toEqual([
    [],
    [],
    [
      {
        title: 'Decide without me',
        measure: '',
        startValue: 1,
        targetValue: 5,
        checkIns: [{ day: '2026-11-01', value: 3 }],
      },
    ],
  ]);
});
