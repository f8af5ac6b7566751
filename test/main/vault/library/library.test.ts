import { v7 as newId } from 'uuid';
import { expect, test } from 'vitest';
import { emptyNotes } from '#shared/model/document.ts';
import type { BlockNode } from '#shared/model/document.ts';
import type { Tool } from '#shared/model/library.ts';
import { binItem, unbinItem } from '#main/vault/bin/items.ts';
import { listQuestions, saveQuestion } from '#main/vault/library/questions.ts';
import { listTools, saveTool } from '#main/vault/library/tools.ts';
import {
  listValueMentions,
  listValues,
  placeValue,
  saveValue,
} from '#main/vault/library/values.ts';
import { addPerson } from '#main/vault/people.ts';
import { planSession, removeSession } from '#main/vault/sessions/plan.ts';
import { saveSession } from '#main/vault/sessions/text.ts';
import { morning, paragraph, regularDocument } from '../../../support/session-texts.ts';
import { bareVaultForTest } from '../../../support/vault.ts';

async function withValues(...texts: readonly string[]) {
  const { vault } = await bareVaultForTest();
  const values = texts.map((text) =>
    saveValue(vault, { id: newId(), kind: 'value' as const, text }),
  );
  return { vault, values, order: () => listValues(vault, {}).map(({ text }) => text) };
}

test('values stand in the order that the coach gives them, and are reworded where they stand', async () => {
  const { vault, values, order } = await withValues('Candour', 'Care', 'Craft');
  const [candour, care, craft] = values.map(({ id }) => id);
  const seen = [order()];
  placeValue(vault, { valueId: craft ?? '', before: candour ?? '' });
  seen.push(order());
  placeValue(vault, { valueId: candour ?? '', before: null });
  saveValue(vault, { id: care ?? '', kind: 'norm', text: 'We look after each other' });
  seen.push(order());
  saveValue(vault, { id: newId(), kind: 'objective', text: 'Ship in spring' });
  seen.push(order());

  expect(seen).toEqual([
    ['Candour', 'Care', 'Craft'],
    ['Craft', 'Candour', 'Care'],
    ['Craft', 'We look after each other', 'Candour'],
    ['Craft', 'We look after each other', 'Candour', 'Ship in spring'],
  ]);
});

test('a value that is taken back stands where it stood', async () => {
  const { vault, values, order } = await withValues('Candour', 'Care', 'Craft');
  const id = values[1]?.id ?? '';
  binItem(vault, { kind: 'value', id });
  placeValue(vault, { valueId: values[2]?.id ?? '', before: values[0]?.id ?? '' });
  const meanwhile = order();
  unbinItem(vault, { kind: 'value', id });
  expect([meanwhile, order()]).toEqual([
    ['Craft', 'Candour'],
    ['Craft', 'Candour', 'Care'],
  ]);
});

test('a value that is not there is not placed, and nothing moves', async () => {
  const { vault, values, order } = await withValues('Candour', 'Care');
  const valueId = values[0]?.id ?? '';
  expect(() => placeValue(vault, { valueId, before: newId() })).toThrow('not_found');
  expect(() => placeValue(vault, { valueId: newId(), before: null })).toThrow('not_found');
  placeValue(vault, { valueId, before: valueId });
  expect(order()).toEqual(['Candour', 'Care']);
});

test('a value tells where it was attached, the latest session first, and not what lies in the bin', async () => {
  const { vault, values } = await withValues('Candour', 'Care');
  const valueId = values[0]?.id ?? '';
  const { id: personId } = addPerson(vault, { name: 'Ada', role: '' });
  const hold = (day: string, block: BlockNode) => {
    const plan = { ...morning, startsAt: `${day}T09:00:00.000Z` };
    const { id: sessionId } = planSession(vault, { personId, plan, templateId: 'regular' });
    const document = regularDocument({ 'how.acknowledge': [block] });
    saveSession(vault, { sessionId, revision: 0, document, notes: emptyNotes });
    return sessionId;
  };
  const named = (id: string, value: string | null): BlockNode => ({
    type: 'acknowledgement',
    attrs: { id, valueId: value, shared: false, side: null },
    content: [{ type: 'text', text: 'Said it at once' }],
  });
  const [first, second, third, none] = [newId(), newId(), newId(), newId()];
  const early = hold('2026-10-01', named(first, valueId));
  const late = hold('2026-11-01', {
    type: 'feedback',
    attrs: { id: second, direction: 'given', valueId, shared: false, side: null },
    content: (['situation', 'impact', 'input', 'followUp'] as const).map((part) => ({
      type: 'feedbackPart',
      attrs: { part },
      content: [{ type: 'text', text: part }],
    })),
  });
  removeSession(vault, { sessionId: hold('2026-11-08', named(third, valueId)) });
  hold('2026-11-15', named(none, null));

  const shown = { valueId, personName: 'Ada', zone: morning.zone };
  expect(listValueMentions(vault)).toEqual([
    {
      ...shown,
      kind: 'feedback',
      id: second,
      sessionId: late,
      startsAt: '2026-11-01T09:00:00.000Z',
    },
    {
      ...shown,
      kind: 'acknowledgement',
      id: first,
      sessionId: early,
      startsAt: '2026-10-01T09:00:00.000Z',
    },
  ]);
});

test('the coach’s own questions follow those of the program, and can be changed and removed', async () => {
  const { vault } = await bareVaultForTest();
  const [first, second] = [newId(), newId()];
  const ask = (id: string, text: string) =>
    saveQuestion(vault, { id, text, step: null, situation: 'stuck' });
  ask(first, 'Which door is still shut?');
  ask(second, 'What would the weather say?');
  ask(first, 'Which door is still closed?');
  binItem(vault, { kind: 'question', id: second });

  const all = listQuestions(vault);
  expect([all.length > 72, all.filter(({ own }) => own), all.at(0)?.id]).toEqual([
    true,
    [
      {
        id: first,
        text: 'Which door is still closed?',
        step: null,
        situation: 'stuck',
        own: true,
      },
    ],
    'agreement.worthIt',
  ]);
});

test('tools come back as they were written, by title, also after many saves', async () => {
  const { vault } = await bareVaultForTest();
  const body: Tool['body'] = [
    paragraph('Breathe 😮‍💨, then:'),
    {
      type: 'bulletList',
      content: [{ type: 'listItem', content: [paragraph('שאל קודם'), paragraph('then listen')] }],
    },
  ];
  const id = newId();
  saveTool(vault, { id: newId(), title: 'the three chairs', body: [{ type: 'paragraph' }] });
  for (let save = 0; save < 5; save += 1) {
    saveTool(vault, { id, title: 'A pause', body: [paragraph(`draft ${save}`)] });
  }
  saveTool(vault, { id, title: 'A pause', body });
  expect(listTools(vault)).toEqual([
    { id, title: 'A pause', body },
    { id: expect.any(String) as string, title: 'the three chairs', body: [{ type: 'paragraph' }] },
  ]);
});
