import fc from 'fast-check';
import { expect, test } from 'vitest';
import { templateContent } from '#shared/input/template.ts';
import {
  changePrompt,
  changeStep,
  dropPrompt,
  dropStep,
  keptContent,
  movePrompt,
  moveStep,
  putPrompt,
  putStep,
} from '#shared/model/framework/edit-template.ts';
import type { TemplateEdit } from '#shared/model/framework/edit-template.ts';
import { firstTemplate } from '#shared/model/framework/first.ts';
import { freeName } from '#shared/model/framework/free-name.ts';
import { regularTemplate } from '#shared/model/framework/regular.ts';
import type { TemplateContent, TemplatePrompt } from '#shared/model/framework/template.ts';

const shape = ({ steps }: TemplateContent) =>
  steps.map(({ id, prompts }) => `${id}: ${prompts.map((prompt) => prompt.id).join(' ')}`);
const prompt = (id: string, question: string, label = ''): TemplatePrompt => ({
  id,
  label,
  question,
  side: null,
  sharedByDefault: false,
});
const small: TemplateContent = {
  name: 'Small',
  steps: [
    { id: 'a', title: 'A', purpose: '', prompts: [prompt('a.1', 'One?'), prompt('a.2', 'Two?')] },
    { id: 'b', title: 'B', purpose: '', prompts: [prompt('b.1', 'Three?')] },
  ],
};

test('moves a question by one place, at the edge into the next step, and not out of the template', () => {
  expect({
    down: shape(movePrompt('a.1', 1)(small)),
    over: shape(movePrompt('a.2', 1)(small)),
    back: shape(movePrompt('b.1', -1)(small)),
    top: movePrompt('a.1', -1)(small),
    bottom: movePrompt('b.1', 1)(small),
    step: shape(moveStep('b', -1)(small)),
    stepTop: moveStep('a', -1)(small),
  }).toEqual({
    down: ['a: a.2 a.1', 'b: b.1'],
    over: ['a: a.1', 'b: a.2 b.1'],
    back: ['a: a.1 a.2 b.1', 'b: '],
    top: small,
    bottom: small,
    step: ['b: b.1', 'a: a.1 a.2'],
    stepTop: small,
  });
});

test('what was dropped goes back to where it was, once, also when its step is gone', () => {
  const [step] = small.steps;
  const dropped = step?.prompts[1];
  if (!step || !dropped) throw new Error('There is a step with two questions');
  const without = dropPrompt('a.2')(small);
  const back = putPrompt(dropped, 'a', 1);
  expect({
    without: shape(without),
    back: back(without),
    twice: back(back(without)),
    elsewhere: shape(back(dropStep('a')(small))),
    step: putStep(step, 0)(dropStep('a')(small)),
  }).toEqual({
    without: ['a: a.1', 'b: b.1'],
    back: small,
    twice: small,
    elsewhere: ['b: b.1 a.2'],
    step: small,
  });
});

test('keeps what can be asked, and nothing that nobody sees', () => {
  const edited: TemplateContent = {
    name: '  ',
    steps: [
      {
        id: 'a',
        title: '',
        purpose: ' \u202Efor\u200B them ',
        prompts: [
          prompt('a.1', 'What\nnow?\u2066', ''),
          prompt('a.2', '', 'Only a name'),
          prompt('a.3', ' ', '\u00AD'),
        ],
      },
      { id: 'b', title: 'Nothing asked', purpose: '', prompts: [prompt('b.1', '')] },
    ],
  };
  expect(keptContent(edited, small)).toEqual({
    name: 'Small',
    steps: [
      {
        id: 'a',
        title: 'A',
        purpose: 'for them',
        prompts: [
          prompt('a.1', 'What now?', 'What now?'),
          prompt('a.2', 'Only a name', 'Only a name'),
        ],
      },
    ],
  });
});

test('keeps nothing while nothing is asked, or of somebody only', () => {
  const onlySome = { ...prompt('a.1', 'Sorry?'), when: 'clean_slate' } as const;
  expect([
    keptContent({ name: 'x', steps: [] }, small),
    keptContent(
      { name: 'x', steps: [{ id: 'a', title: '', purpose: '', prompts: [onlySome] }] },
      small,
    ),
  ]).toEqual([null, null]);
});

test('whatever is edited, what is kept is what the contract takes', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.constantFrom('', '\u202E', '👩‍👩‍👧', 'שלום', 'a'.repeat(400), '\uD800'),
  );
  const ids = regularTemplate.steps.flatMap((step) => step.prompts.map(({ id }) => id));
  const stepIds = regularTemplate.steps.map(({ id }) => id);
  const by = fc.constantFrom<1 | -1>(1, -1);
  const edit: fc.Arbitrary<TemplateEdit> = fc.oneof(
    fc.tuple(fc.constantFrom(...ids), by).map(([id, to]) => movePrompt(id, to)),
    fc.tuple(fc.constantFrom(...stepIds), by).map(([id, to]) => moveStep(id, to)),
    fc.constantFrom(...ids).map(dropPrompt),
    fc.constantFrom(...stepIds).map(dropStep),
    fc
      .tuple(fc.constantFrom(...ids), texts, texts)
      .map(([id, question, label]) => changePrompt(id, { question, label })),
    fc.tuple(fc.constantFrom(...stepIds), texts).map(([id, title]) => changeStep(id, { title })),
    fc
      .tuple(fc.uuid(), texts, fc.constantFrom(...stepIds), fc.nat(9))
      .map(([id, question, step, at]) => putPrompt(prompt(`own.${id}`, question), step, at)),
  );
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 12 }), texts, (edits, name) => {
      const edited = edits.reduce<TemplateContent>((now, change) => change(now), {
        ...regularTemplate,
        name,
      });
      const kept = keptContent(edited, firstTemplate);
      expect(kept === null ? null : templateContent.parse(kept)).toEqual(kept);
    }),
    { seed: 3, numRuns: 60 },
  );
});

test('a name that is taken gets a number, and stays as short as a name may be', () => {
  const long = 'n'.repeat(120);
  expect([
    freeName('Mine', ['Yours']),
    freeName('Mine', ['Mine', 'Mine 2']),
    freeName(long, [long]).length,
  ]).toEqual(['Mine', 'Mine 3', 120]);
});
