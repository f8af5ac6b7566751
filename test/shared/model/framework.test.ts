import { expect, test } from 'vitest';
import { regularTemplate } from '#shared/model/framework/regular.ts';
import { blankDocument, stepOfPrompt } from '#shared/model/framework/template.ts';
import { sessionDocument } from '#shared/input/document.ts';

const ids = regularTemplate.steps.flatMap((step) => step.prompts.map((prompt) => prompt.id));

test('a regular session asks every question of the framework, in its order', () => {
  expect(ids).toEqual([
    'agreement.outcome',
    'agreement.agenda',
    'what.accountabilities',
    'what.progress',
    'what.acknowledge',
    'what.clarity',
    'what.obstacles',
    'what.impact',
    'what.support',
    'what.next',
    'how.strengths',
    'how.limitations',
    'how.impact',
    'how.leverage',
    'how.next',
    'how.acknowledge',
    'how.motivation',
    'close.summary',
    'close.next',
  ]);
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
