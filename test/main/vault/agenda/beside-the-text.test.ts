import { v7 as newId } from 'uuid';
import { describe, expect, test } from 'vitest';
import { emptyNotes } from '#shared/model/document.ts';
import type { BlockNode } from '#shared/model/document.ts';
import { saveGoal } from '#main/vault/growth/goals.ts';
import { search } from '#main/vault/search/search.ts';
import { changeFocus, saveReflection } from '#main/vault/sessions/asides.ts';
import { openSession, saveSession, setActionDone } from '#main/vault/sessions/text.ts';
import { textsAgree } from '#main/vault/sessions/texts-agree.ts';
import { asking } from '../../../support/asking.ts';
import { withPerson } from '../../../support/agenda.ts';
import { actionBlock, paragraph, regularDocument } from '../../../support/session-texts.ts';

const code = (expected: string) => expect.objectContaining({ code: expected });

describe('a session', () => {
  test('begins with what they had taken on, and keeps nothing of that until something is saved', async () => {
    const { vault, personId, plan, save } = await withPerson();
    const earlier = plan('16');
    const steps = [
      actionBlock(newId(), 'Write the plan'),
      actionBlock(newId(), 'Mine', { owner: 'coach' }),
    ];
    save(earlier, regularDocument({ 'what.next': steps }));
    const goal = { measure: '', startValue: 0, targetValue: 5, due: null };
    const level = { competence: null, confidence: null };
    saveGoal(vault, {
      id: newId(),
      personId,
      title: 'Decide less',
      status: 'open',
      ...goal,
      ...level,
    });
    saveGoal(vault, { id: newId(), personId, title: 'Old', status: 'dropped', ...goal, ...level });
    const sessionId = plan('23');
    const item = (text: string) => ({ type: 'listItem' as const, content: [paragraph(text)] });
    const list: BlockNode = {
      type: 'bulletList',
      content: [item('Write the plan'), item('Decide less')],
    };

    const { document, revision } = openSession(vault, { sessionId });
    expect({
      document,
      revision,
      stored: search(vault, asking('decide', 5)).found,
    }).toEqual({
      document: regularDocument({ 'what.accountabilities': [list] }),
      revision: 0,
      stored: 0,
    });
    save(sessionId, regularDocument({}));
    expect(openSession(vault, { sessionId }).document).toEqual(regularDocument({}));
  });

  test('refuses text that is older than a tick made elsewhere, and keeps the tick', async () => {
    const { vault, plan, save } = await withPerson();
    const sessionId = plan();
    const actionId = newId();
    const text = (done: boolean) =>
      regularDocument({ 'what.next': [actionBlock(actionId, 'Write the plan', { done })] });
    save(sessionId, text(false));
    setActionDone(vault, { actionId, done: true });

    expect(() =>
      saveSession(vault, { sessionId, revision: 1, document: text(false), notes: emptyNotes }),
    ).toThrow(code('stale_revision'));
    expect(openSession(vault, { sessionId })).toMatchObject({ document: text(true), revision: 2 });
    save(sessionId, text(false));
    expect(setActionDone(vault, { actionId, done: false }).done).toBe(false);
  });

  test('turns to something else and back, and loses nothing that was prepared', async () => {
    const { vault, plan, save } = await withPerson();
    const sessionId = plan();
    const prepared = regularDocument({ 'what.progress': [paragraph('Two of three.')] });
    save(sessionId, prepared);
    changeFocus(vault, { sessionId, focus: 'The outage' });
    const turned = openSession(vault, { sessionId });
    changeFocus(vault, { sessionId, focus: '' });
    expect([turned.focus, turned.document, openSession(vault, { sessionId }).focus]).toEqual([
      'The outage',
      prepared,
      '',
    ]);
  });

  test('is looked back at; the words are found, stay through a save, and go when taken out', async () => {
    const { vault, plan, save } = await withPerson();
    const sessionId = plan();
    saveReflection(vault, { sessionId, text: 'I listened more than I spoke.' });
    save(sessionId, regularDocument({ 'what.progress': [paragraph('Two of three.')] }));
    const found = search(vault, asking('listened', 5)).groups[0]?.hits;
    const agrees = textsAgree(vault.db);
    const { reflection } = openSession(vault, { sessionId });
    saveReflection(vault, { sessionId, text: ' ' });

    expect({
      hits: found?.map(({ entryKey, kind, shared }) => ({ entryKey, kind, shared })),
      agrees,
      reflection,
      after: [search(vault, asking('listened', 5)).found, textsAgree(vault.db)],
    }).toEqual({
      hits: [{ entryKey: 'reflection', kind: 'note', shared: false }],
      agrees: true,
      reflection: 'I listened more than I spoke.',
      after: [0, true],
    });
  });
});
