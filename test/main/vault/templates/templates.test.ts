import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { emptyNotes } from '#shared/model/document.ts';
import type { SessionDocument } from '#shared/model/document.ts';
import { blankDocument } from '#shared/model/framework/template.ts';
import type { Template, TemplateCard } from '#shared/model/framework/template.ts';
import { emptyBin } from '#main/vault/bin/bin.ts';
import { binItem, unbinItem } from '#main/vault/bin/items.ts';
import type { Vault } from '#main/vault/context.ts';
import { addPerson, changePerson } from '#main/vault/people.ts';
import { missSession } from '#main/vault/schedule/became.ts';
import { closeSession, planSession, reopenSession } from '#main/vault/sessions/plan.ts';
import { openSession, saveSession } from '#main/vault/sessions/text.ts';
import { listRevisions, restoreRevision } from '#main/vault/history/revisions.ts';
import { setSessionTemplate } from '#main/vault/sql/queries/sessions.ts';
import { readProfile, writeProfile } from '#main/vault/sql/queries/profile.ts';
import { getSummary, issueSummary } from '#main/vault/summaries/coach.ts';
import {
  addTemplate,
  copyTemplate,
  listTemplates,
  readTemplate,
  saveTemplate,
} from '#main/vault/templates/own.ts';
import { morning, paragraph } from '../../../support/session-texts.ts';
import { bareVaultForTest } from '../../../support/vault.ts';

const ownId = 'own.019abcde-0000-7000-8000-000000000001';
const code = (expected: string) => expect.objectContaining({ code: expected });
const later = { ...morning, startsAt: '2026-12-22T09:00:00.000Z' };

async function withPerson(cleanSlate = false) {
  const { vault } = await bareVaultForTest();
  const person = addPerson(vault, { name: 'Sam Okafor', role: 'Engineer', cleanSlate });
  return { vault, personId: person.id };
}

/** `document` with answers, and with what is shared of them. */
function answered(
  document: SessionDocument,
  answers: Readonly<Record<string, string>>,
  shared?: boolean,
): SessionDocument {
  return {
    ...document,
    content: document.content.map((section) => ({
      ...section,
      content: section.content.map((prompt) => {
        const answer = answers[prompt.attrs.promptId];
        return answer === undefined
          ? prompt
          : {
              ...prompt,
              attrs: { ...prompt.attrs, shared: shared ?? prompt.attrs.shared },
              content: [paragraph(answer)],
            };
      }),
    })),
  };
}

function write(
  vault: Vault,
  sessionId: string,
  answers: Readonly<Record<string, string>>,
  shared?: boolean,
): void {
  const { document, revision } = openSession(vault, { sessionId });
  const text = answered(document, answers, shared);
  saveSession(vault, { sessionId, revision, document: text, notes: emptyNotes });
}

const promptsIn = ({ content }: SessionDocument) =>
  content.flatMap((section) => section.content.map(({ attrs }) => attrs.promptId));

/** A copy of the regular template that asks one question more, and no longer for a summary. */
function changedCopy(vault: Vault, question = 'What of {lastOutcome}, {person}?'): Template {
  const copy = copyTemplate(vault, { templateId: 'regular', name: 'Mine' });
  const [agreement, ...rest] = copy.steps;
  if (!agreement) throw new Error('There is a first step');
  const own = {
    id: ownId,
    label: 'Mine',
    question,
    side: null,
    sharedByDefault: true,
  };
  const steps = [{ ...agreement, prompts: [...agreement.prompts, own] }, ...rest].filter(
    ({ id }) => id !== 'summary',
  );
  return saveTemplate(vault, { template: { ...copy, steps } });
}

describe('planning', () => {
  test('begins with the first template and goes on with the regular, unless one is named', async () => {
    const { vault, personId } = await withPerson();
    const copy = copyTemplate(vault, { templateId: 'first', name: 'Mine' });
    const held = [undefined, undefined, 'first', copy.id].map((templateId) => {
      const input = templateId === undefined ? {} : { templateId };
      const { id } = planSession(vault, { personId, plan: morning, ...input });
      return openSession(vault, { sessionId: id }).template.id;
    });
    expect(held).toEqual(['first', 'regular', 'first', copy.id]);
    binItem(vault, { kind: 'template', id: copy.id });
    expect(() => planSession(vault, { personId, plan: later, templateId: copy.id })).toThrow(
      code('not_found'),
    );
  });

  test('asks for an apology where a fresh start is due, also when that is marked afterwards', async () => {
    const { vault, personId } = await withPerson();
    const { id: sessionId } = planSession(vault, { personId, plan: morning });
    const before = promptsIn(openSession(vault, { sessionId }).document);
    changePerson(vault, { personId, name: 'Sam Okafor', role: '', cleanSlate: true });
    const after = promptsIn(openSession(vault, { sessionId }).document);
    write(vault, sessionId, { 'first.cleanslate': 'I am sorry.' });
    expect([before.includes('first.cleanslate'), after[0], after.slice(1)]).toEqual([
      false,
      'first.cleanslate',
      before,
    ]);
    expect(promptsIn(openSession(vault, { sessionId }).document)).toEqual(after);
  });
});

describe('a copy', () => {
  test('is listed beside what comes with the program, and counts its sessions', async () => {
    const { vault, personId } = await withPerson();
    const first = copyTemplate(vault, { templateId: 'first', name: 'Mine' });
    const second = addTemplate(vault, { name: 'Mine', steps: first.steps });
    planSession(vault, { personId, plan: morning, templateId: second.id });
    const card = (id: string, name: string, prompts: number, sessions: number): TemplateCard => {
      const builtIn = id === 'regular' || id === 'first';
      return { id, version: 1, name, builtIn, prompts, sessions };
    };
    expect(listTemplates(vault)).toEqual([
      card('regular', 'Regular 1-1', 19, 0),
      card('first', 'First 1-1', 10, 0),
      card(first.id, 'Mine', 10, 0),
      card(second.id, 'Mine 2', 10, 1),
    ]);
  });

  test('changes by versions, and a session keeps the one that it is held with', async () => {
    const { vault, personId } = await withPerson();
    const one = changedCopy(vault, 'First wording?');
    const { id: sessionId } = planSession(vault, { personId, plan: morning, templateId: one.id });
    write(vault, sessionId, { 'agreement.outcome': 'A plan' });
    const two = saveTemplate(vault, { template: { ...one, name: 'Renamed' } });
    const three = saveTemplate(vault, { template: { ...two, steps: one.steps.slice(0, 2) } });
    const unchanged = saveTemplate(vault, { template: three });
    write(vault, sessionId, { 'what.next': 'Written after the change' });

    expect([one.version, two.version, three.version, unchanged]).toEqual([2, 3, 4, three]);
    expect(openSession(vault, { sessionId }).template).toEqual(one);
    expect(readTemplate(vault, { templateId: one.id })).toEqual(three);
    const versions = vault.db.all(
      'select version from template_version where template_id = @id order by version',
      { id: one.id },
    );
    // Those that nothing was held with are not kept.
    expect(versions).toEqual([{ version: 2 }, { version: 4 }]);
  });

  test('is saved over no newer one, and what comes with the program not at all', async () => {
    const { vault } = await withPerson();
    const regular = readTemplate(vault, { templateId: 'regular' });
    const copy = copyTemplate(vault, { templateId: 'regular', name: 'Mine' });
    saveTemplate(vault, { template: { ...copy, name: 'Newer' } });
    const save = (template: Template) => () => saveTemplate(vault, { template });
    expect(save({ ...copy, name: 'Late' })).toThrow(code('stale_revision'));
    expect(save({ ...regular, name: 'Other' })).toThrow(code('template_builtin'));
    expect(save({ ...copy, id: 'gone' })).toThrow(code('not_found'));
    expect(() => binItem(vault, { kind: 'template', id: 'first' })).toThrow(
      code('template_builtin'),
    );
    expect(readTemplate(vault, { templateId: copy.id }).name).toBe('Newer');
  });

  test('dropped while in use leaves its sessions as they are, for good', async () => {
    const { vault, personId } = await withPerson();
    const copy = changedCopy(vault);
    const { id: sessionId } = planSession(vault, { personId, plan: morning, templateId: copy.id });
    const unused = copyTemplate(vault, { templateId: 'regular', name: 'Unused' });
    binItem(vault, { kind: 'template', id: copy.id });
    binItem(vault, { kind: 'template', id: unused.id });
    for (let day = 1; day <= 40; day += 1) {
      const at = new Date(Date.parse('2026-11-22T12:00:00.000Z') + day * 86_400_000);
      vault.db.atomically(() => emptyBin(vault.db, vault.auditKey, at));
    }
    write(vault, sessionId, { 'what.next': 'Still written' });
    closeSession(vault, { sessionId });

    expect(openSession(vault, { sessionId }).template.name).toBe('Mine');
    expect(listTemplates(vault).map(({ id }) => id)).toEqual(['regular', 'first']);
    expect(() => unbinItem(vault, { kind: 'template', id: unused.id })).toThrow(code('not_found'));
    unbinItem(vault, { kind: 'template', id: copy.id });
    expect(readTemplate(vault, { templateId: copy.id })).toEqual(copy);
  });
});

describe('what a template names', () => {
  test('is filled in where it is read and signed, and the last outcome only where it was shared', async () => {
    const { vault, personId } = await withPerson();
    const plan = (startsAt: string, templateId: string) =>
      planSession(vault, { personId, plan: { ...morning, startsAt }, templateId }).id;
    const copy = changedCopy(vault);
    const asked = (sessionId: string) => {
      write(vault, sessionId, { [ownId]: 'Done.' });
      const { template } = openSession(vault, { sessionId });
      const { content } = getSummary(vault, { sessionId });
      const question = template.steps[0]?.prompts.find(({ id }) => id === ownId)?.question;
      return [question, content.answers.find(({ promptId }) => promptId === ownId)?.question];
    };
    const earliest = plan('2026-01-05T09:00:00.000Z', copy.id);
    write(vault, earliest, { 'agreement.outcome': 'One project\n less' }, true);
    const secret = plan('2026-02-02T09:00:00.000Z', 'regular');
    write(vault, secret, { 'agreement.outcome': 'Nobody may read this' }, false);
    const missed = plan('2026-02-16T09:00:00.000Z', 'regular');
    write(vault, missed, { 'agreement.outcome': 'What was not talked about' }, true);
    missSession(vault, { sessionId: missed, by: 'member' });

    const none = 'What of nothing named so far, Sam Okafor?';
    const shared = 'What of One project less, Sam Okafor?';
    expect([asked(earliest), asked(plan('2026-03-02T09:00:00.000Z', copy.id))]).toEqual([
      [none, none],
      [shared, shared],
    ]);
    expect(readTemplate(vault, { templateId: copy.id })).toEqual(copy);
  });

  test('stays as it was signed, whatever becomes elsewhere of the name, the outcome and the language', async () => {
    const { vault, personId } = await withPerson();
    const copy = changedCopy(vault, '{date}: what of {lastOutcome}, {person}?');
    const earlier = planSession(vault, { personId, plan: morning, templateId: 'regular' }).id;
    write(vault, earlier, { 'agreement.outcome': 'One project less' }, true);
    const sessionId = planSession(vault, { personId, plan: later, templateId: copy.id }).id;
    write(vault, sessionId, { [ownId]: 'Done.' });
    closeSession(vault, { sessionId });
    const signed = await issueSummary(vault, { sessionId });

    write(vault, earlier, { 'agreement.outcome': 'Two projects less' }, true);
    changePerson(vault, { personId, name: 'Samuel Okafor', role: '' });
    const options = Intl.DateTimeFormat().resolvedOptions();
    const language = vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions');
    onTestFinished(() => language.mockRestore());
    language.mockReturnValue({ ...options, locale: 'fi-FI' });
    write(vault, sessionId, { 'how.limitations': 'Private.' }, false);
    expect(getSummary(vault, { sessionId })).toMatchObject({
      state: 'issued',
      content: signed.content,
    });
  });

  test('no longer counts as signed once an earlier text is back, which was asked otherwise', async () => {
    const { vault, personId } = await withPerson();
    const copy = changedCopy(vault, 'Which of the two?');
    const sessionId = planSession(vault, { personId, plan: morning, templateId: copy.id }).id;
    write(vault, sessionId, { [ownId]: 'Both.' });
    closeSession(vault, { sessionId });
    const [kept] = listRevisions(vault, { sessionId });
    const reworded = changedCopy(vault, 'Which of the three?');
    setSessionTemplate(vault.db, {
      id: sessionId,
      templateId: reworded.id,
      templateVersion: reworded.version,
    });
    write(vault, sessionId, { 'what.progress': 'Private.' }, false);
    await issueSummary(vault, { sessionId });
    const { revision } = openSession(vault, { sessionId });
    restoreRevision(vault, { revisionId: kept?.id ?? '', revision });
    expect(getSummary(vault, { sessionId }).state).toBe('none');
  });

  test('sums up also what has no summary of the member’s own words', async () => {
    const { vault, personId } = await withPerson();
    const copy = changedCopy(vault);
    const { id: sessionId } = planSession(vault, { personId, plan: morning, templateId: copy.id });
    write(vault, sessionId, { 'agreement.outcome': 'A plan', 'close.next': 'Tuesday' });
    const { content } = getSummary(vault, { sessionId });
    expect([content.outcome, content.memberWords, content.next.text]).toEqual([
      'A plan',
      '',
      'Tuesday',
    ]);
  });
});

test('closing a first session fills the profile, and never over what the coach wrote', async () => {
  const { vault, personId } = await withPerson(true);
  const at = '2026-11-22T12:00:00.000Z';
  const { id: sessionId } = planSession(vault, { personId, plan: morning });
  expect(openSession(vault, { sessionId }).document).toEqual(
    blankDocument(readTemplate(vault, { templateId: 'first' }), { cleanSlate: true }),
  );
  writeProfile(vault.db, { personId, field: 'motivations', text: 'Mine', sessionId: null, at });
  write(vault, sessionId, {
    'first.cleanslate': 'A fresh start.',
    'first.frustrations': 'Late changes.',
    'first.motivations': 'Time.',
  });
  closeSession(vault, { sessionId });
  reopenSession(vault, { sessionId });
  write(vault, sessionId, { 'first.frustrations': 'Late changes, and noise.' });
  closeSession(vault, { sessionId });
  const written = Object.entries(readProfile(vault.db, personId)).filter(
    ([, { text }]) => text !== '',
  );
  expect(Object.fromEntries(written)).toEqual({
    clean_slate: { text: 'A fresh start.', sessionId },
    frustrations: { text: 'Late changes, and noise.', sessionId },
    motivations: { text: 'Mine', sessionId: null },
  });
});
