import { expect, test } from 'vitest';
import { regularTemplate } from '#shared/model/framework/regular.ts';
import { blankDocument, stepOfPrompt } from '#shared/model/framework/template.ts';
import { sessionDocument } from '#shared/input/document.ts';
import { template } from '#shared/input/template.ts';
import { builtInTemplates, usualTemplateId } from '#shared/model/framework/built-in.ts';
import { firstTemplate } from '#shared/model/framework/first.ts';
import { asksAsTemplate, fitted } from '#shared/model/framework/template.ts';
import type { Template } from '#shared/model/framework/template.ts';
import { profileFields } from '#shared/model/profile.ts';
import { regularIds } from '../../../support/framework-ids.ts';

const idsOf = (asked: Template) =>
  asked.steps.flatMap((step) => step.prompts.map((prompt) => prompt.id));
const idsIn = (document: ReturnType<typeof blankDocument>) =>
  document.content.flatMap(({ content }) => content.map(({ attrs }) => attrs.promptId));

test('a regular session asks every question of the framework, in its order', () => {
  expect(idsOf(regularTemplate)).toEqual(regularIds);
});

test('a first session asks every question of the framework, and can be summed up', () => {
  expect(idsOf(firstTemplate)).toEqual([
    'first.cleanslate',
    'first.expectations',
    'first.logistics',
    'first.communication',
    'first.frustrations',
    'first.motivations',
    'first.results',
    'first.relationship',
    'close.summary',
    'close.next',
  ]);
});

test('a first session fills every part of the profile, each once', () => {
  const fills = firstTemplate.steps
    .flatMap(({ prompts }) => prompts)
    .flatMap((prompt) => prompt.fills ?? []);
  expect(fills.toSorted()).toEqual(profileFields.toSorted());
});

test('what comes with the program is what the contract would take', () => {
  expect(builtInTemplates.map((each) => template.parse(each))).toEqual(builtInTemplates);
});

test('the first session with a person is held with the first template, every other with the regular', () => {
  expect([usualTemplateId(false), usualTemplateId(true)]).toEqual(['first', 'regular']);
});

test('an apology is asked for only where a fresh start is due, and then comes first', () => {
  const usual = blankDocument(firstTemplate);
  const owed = blankDocument(firstTemplate, { cleanSlate: true });
  expect([idsIn(usual), idsIn(owed), fitted(firstTemplate, usual, { cleanSlate: true })]).toEqual([
    idsOf(firstTemplate).slice(1),
    idsOf(firstTemplate),
    owed,
  ]);
});

test('only a question that is for some may be missing from a document', () => {
  const owed = blankDocument(firstTemplate, { cleanSlate: true });
  const [ground, ...rest] = owed.content;
  if (!ground) throw new Error('There is a first step');
  const [apology, expectations, logistics] = ground.content;
  if (!apology || !expectations || !logistics) throw new Error('There are three questions');
  const without = (content: typeof ground.content) =>
    asksAsTemplate({ type: 'doc', content: [{ ...ground, content }, ...rest] }, firstTemplate);
  expect({
    whole: asksAsTemplate(owed, firstTemplate),
    withoutApology: without([expectations, logistics]),
    withoutExpectations: without([apology, logistics]),
    turned: without([apology, logistics, expectations]),
    doubled: without([apology, expectations, logistics, logistics]),
    withoutStep: asksAsTemplate({ type: 'doc', content: rest }, firstTemplate),
    split: asksAsTemplate(
      {
        type: 'doc',
        content: [
          { ...ground, content: [apology] },
          { ...ground, content: [expectations, logistics] },
          ...rest,
        ],
      },
      firstTemplate,
    ),
  }).toEqual({
    whole: true,
    withoutApology: true,
    withoutExpectations: false,
    turned: false,
    doubled: false,
    withoutStep: false,
    split: false,
  });
});

test('only what is made for the summary starts shared', () => {
  const shared = regularTemplate.steps
    .flatMap((step) => step.prompts)
    .filter((prompt) => prompt.sharedByDefault)
    .map((prompt) => prompt.id);
  expect(shared).toEqual([
    'agreement.outcome',
    'what.next',
    'how.next',
    'close.summary',
    'close.next',
  ]);
});

test('a blank session is a document that the contract accepts', () => {
  const blank = blankDocument(regularTemplate);
  expect(sessionDocument.parse(blank)).toEqual(blank);
});

test('a prompt knows its step, and an unknown one has none', () => {
  expect([
    stepOfPrompt(regularTemplate, 'how.leverage')?.id,
    stepOfPrompt(regularTemplate, 'nowhere')?.id,
  ]).toEqual(['how', undefined]);
});
