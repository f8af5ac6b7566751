import { expect, test } from 'vitest';
import { firstTemplate } from '#shared/model/framework/first.ts';
import { profileFilledBy } from '#shared/model/framework/profile-filled.ts';
import { blankDocument } from '#shared/model/framework/template.ts';
import type { Template } from '#shared/model/framework/template.ts';
import { profileFields } from '#shared/model/profile.ts';
import type { Profile, ProfileEntry, ProfileField } from '#shared/model/profile.ts';
import { actionBlock, paragraph } from '../../../support/session-texts.ts';

const profileWith = (written: { readonly [field in ProfileField]?: ProfileEntry }) =>
  ({
    ...Object.fromEntries(profileFields.map((field) => [field, { text: '', sessionId: null }])),
    ...written,
  }) as Profile;

function said(answers: Readonly<Record<string, string>>, template: Template = firstTemplate) {
  const blank = blankDocument(template, { cleanSlate: true });
  const document = {
    ...blank,
    content: blank.content.map((section) => ({
      ...section,
      content: section.content.map((prompt) => ({
        ...prompt,
        content: [
          paragraph(answers[prompt.attrs.promptId] ?? ''),
          actionBlock('019abcde-0000-7000-8000-000000000001', 'Book the small room'),
        ],
      })),
    })),
  };
  return { id: 'this', template, document };
}

test('an answer fills what is empty and what this session said before, and nothing else', () => {
  const session = said({
    'first.expectations': 'We start on time.',
    'first.frustrations': 'Late changes.',
    'first.motivations': 'Time to build.',
    'first.communication': 'Written first.',
    'first.results': 'The launch.',
    'close.summary': 'We begin.',
  });
  const profile = profileWith({
    frustrations: { text: 'Noise.', sessionId: 'this' },
    motivations: { text: 'I wrote this myself.', sessionId: null },
    communication: { text: 'Said another time.', sessionId: 'other' },
    results: { text: 'The launch.', sessionId: 'this' },
  });
  expect(Object.fromEntries(profileFilledBy(session, profile))).toEqual({
    expectations: 'We start on time.',
    frustrations: 'Late changes.',
  });
});

test('what is left unanswered takes nothing away', () => {
  const profile = profileWith({ frustrations: { text: 'Noise.', sessionId: 'this' } });
  expect(Object.fromEntries(profileFilledBy(said({}), profile))).toEqual({});
});

test('two questions of a copy can fill one part together', () => {
  const copy: Template = {
    ...firstTemplate,
    id: 'copy',
    steps: firstTemplate.steps.map((step) => ({
      ...step,
      prompts: step.prompts.map((prompt) =>
        prompt.id === 'first.results' ? { ...prompt, fills: 'motivations' } : prompt,
      ),
    })),
  };
  const session = said({ 'first.motivations': 'Time.', 'first.results': 'The launch.' }, copy);
  expect(Object.fromEntries(profileFilledBy(session, profileWith({})))).toEqual({
    motivations: 'Time.\nThe launch.',
  });
});
