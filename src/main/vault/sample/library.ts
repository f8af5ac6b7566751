import type { Situation } from '#shared/model/library.ts';
import type { ValueKind } from '#shared/model/value.ts';

/** What the made-up team stands for; two of them were never named in a session. */
export const valueNames = {
  promises: ['value', 'Promises are kept, or taken back early'],
  candour: ['value', 'Candour before comfort'],
  better: ['value', 'Things are left better than they were found'],
  asked: ['norm', 'Whoever is asked decides'],
  praise: ['norm', 'Praise in the open, criticism in private'],
  lower: ['objective', 'Half of all decisions are taken one level lower by the end of the year'],
  absence: ['objective', 'Every team can be without its lead for two weeks'],
} as const satisfies Readonly<Record<string, readonly [ValueKind, string]>>;

/** The coach's own questions, beside those that come with the program. */
export const ownQuestions: readonly {
  readonly text: string;
  readonly step: string | null;
  readonly situation: Situation | null;
}[] = [
  { text: 'Whose is this, if you look at it in a year?', step: 'what', situation: 'delegation' },
  { text: 'What would you do if nobody could be disappointed?', step: null, situation: 'decision' },
  { text: 'Which sentence do you hope that I do not say now?', step: 'how', situation: 'trust' },
  {
    text: 'What did you do today that made someone else’s day lighter?',
    step: 'how',
    situation: 'success',
  },
];

export const tools: readonly {
  readonly title: string;
  readonly lead: string;
  readonly points: readonly string[];
}[] = [
  {
    title: 'Levels of delegation',
    lead: 'Say before you hand something over how much of the decision goes with it.',
    points: [
      'Find out, and tell me what you found.',
      'Suggest what to do; I decide.',
      'Decide, and tell me before you act.',
      'Decide and act; tell me afterwards.',
      'It is yours. I do not need to hear of it.',
    ],
  },
  {
    title: 'Situation, impact, input, follow-up',
    lead: 'Feedback on one card, in ten minutes, said in person.',
    points: [
      'Situation: when and where, as a camera would have seen it.',
      'Impact: what it did, to the work and to people.',
      'Input: how do they see it? Then wait.',
      'Follow-up: one thing that both agree on, with a date.',
    ],
  },
];

/** The coach's own copy of the regular session, shorter, for a walk. */
export const walkTemplate = {
  name: 'A walk of thirty minutes',
  drops: ['what.accountabilities', 'what.impact', 'what.clarity', 'how.impact', 'how.motivation'],
  ask: {
    id: 'own.footsteps',
    label: 'Leave behind',
    question: 'What do you want to leave behind on this walk?',
  },
} as const;
