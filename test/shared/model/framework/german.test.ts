import { expect, test } from 'vitest';
import { builtInTemplates, builtInTemplatesIn } from '#shared/model/framework/built-in.ts';
import type { Template } from '#shared/model/framework/template.ts';

test('the German templates ask the same questions, each in words of its own', () => {
  const german = builtInTemplatesIn('de');
  expect(german.map(withoutTexts)).toEqual(builtInTemplates.map(withoutTexts));
  const english = new Set(builtInTemplates.flatMap(textsOf));
  // These are alike in both languages.
  expect(german.flatMap(textsOf).filter((text) => english.has(text))).toEqual([
    'Agenda',
    'Motivation',
  ]);
});

function textsOf({ name, steps }: Template): readonly string[] {
  return [
    name,
    ...steps.flatMap(({ title, purpose, prompts }) => [
      title,
      purpose,
      ...prompts.flatMap(({ label, question }) => [label, question]),
    ]),
  ];
}

/** A template by its ids and rules. */
function withoutTexts(template: Template) {
  return {
    ...template,
    name: '',
    steps: template.steps.map((step) => ({
      ...step,
      title: '',
      purpose: '',
      prompts: step.prompts.map((prompt) => ({ ...prompt, label: '', question: '' })),
    })),
  };
}
