import type { Template } from './template.ts';

/**
 * A first session (FRAMEWORK.md, template `first`, version 1), in our own wording. What it agrees fills
 * the person's profile when it closes; what both are to keep to starts shared.
 */
export const firstTemplate: Template = {
  id: 'first',
  version: 1,
  name: 'First 1-1',
  steps: [
    {
      id: 'ground',
      title: 'Ground rules',
      purpose: 'How the two of you want to work, said aloud once.',
      prompts: [
        {
          id: 'first.cleanslate',
          label: 'Clean slate',
          question:
            'You have gone without this hour until now. Have you said sorry for that, and what would a new beginning need?',
          side: 'how',
          sharedByDefault: false,
          when: 'clean_slate',
          fills: 'clean_slate',
        },
        {
          id: 'first.expectations',
          label: 'Expectations',
          question: 'What can each of you count on from the other, and what would break that?',
          side: null,
          sharedByDefault: true,
          fills: 'expectations',
        },
        {
          id: 'first.logistics',
          label: 'Logistics',
          question: 'Which day and place, how often and for how long, suits you both?',
          side: null,
          sharedByDefault: true,
          fills: 'logistics',
        },
      ],
    },
    {
      id: 'person',
      title: 'The person',
      purpose: 'What you would otherwise guess at for a year.',
      prompts: [
        {
          id: 'first.communication',
          label: 'Communication',
          question:
            'How do they like to be told things: spoken or written, at once or gathered, plain or gentle?',
          side: 'how',
          sharedByDefault: false,
          fills: 'communication',
        },
        {
          id: 'first.frustrations',
          label: 'Frustrations',
          question: 'What wears them down here, and what would they change tomorrow?',
          side: 'how',
          sharedByDefault: false,
          fills: 'frustrations',
        },
        {
          id: 'first.motivations',
          label: 'Motivations',
          question: 'What do they want more of, and what makes a day a good one?',
          side: 'how',
          sharedByDefault: false,
          fills: 'motivations',
        },
      ],
    },
    {
      id: 'scope',
      title: 'What you will talk about',
      purpose: 'So that neither is surprised by what comes up.',
      prompts: [
        {
          id: 'first.results',
          label: 'Results',
          question: 'When you look at results, which work, targets and aims belong on the table?',
          side: 'what',
          sharedByDefault: false,
          fills: 'results',
        },
        {
          id: 'first.relationship',
          label: 'Growth',
          question: 'Where do they want to grow, in this work and after it, and how will you help?',
          side: 'how',
          sharedByDefault: false,
          fills: 'relationship',
        },
      ],
    },
    {
      id: 'summary',
      title: 'Summary',
      purpose: 'They sum it up, not you.',
      prompts: [
        {
          id: 'close.summary',
          label: 'In their words',
          question: 'What have the two of you agreed, told in their own words?',
          side: null,
          sharedByDefault: true,
        },
      ],
    },
    {
      id: 'next',
      title: 'Next',
      purpose: 'The second one makes it a habit.',
      prompts: [
        {
          id: 'close.next',
          label: 'Next session',
          question: 'When and where is the second one, and have both said yes?',
          side: null,
          sharedByDefault: true,
        },
      ],
    },
  ],
};
