import type { ProfileField } from '../../model/profile.ts';

interface FieldWords {
  readonly label: string;
  /** What belongs there, in one line. */
  readonly hint: string;
}

const fields: { readonly [field in ProfileField]: FieldWords } = {
  expectations: {
    label: 'Ground rules',
    hint: 'What each of you can count on from the other.',
  },
  logistics: { label: 'Logistics', hint: 'When, where and how often you meet, and for how long.' },
  communication: {
    label: 'Communication',
    hint: 'How they want to be reached, and to hear things.',
  },
  frustrations: { label: 'Frustrations', hint: 'What wears them down.' },
  motivations: { label: 'Motivations', hint: 'What they want more of.' },
  clean_slate: {
    label: 'A fresh start',
    hint: 'What you owe them from the time before the 1-1s, and what is different now.',
  },
  results: { label: 'On results', hint: 'Which work, goals and objectives you look at together.' },
  relationship: {
    label: 'On growth',
    hint: 'Where they want to get to, in this work and after it.',
  },
};

/** What is kept of a person beside the sessions. */
export const profile = {
  fields,
  groups: {
    together: 'Working together',
    person: 'What moves them',
    checkIns: 'What check-ins cover',
  },
  placeholder: 'Nothing here yet',
  emptyTitle: 'A first session fills this page',
  emptyText:
    'What the two of you agree in it is kept here when it is closed. You can also write it yourself, at any time.',
  fromSession: (day: string) => `From the session of ${day}`,
  byYou: (day: string) => `Written by you, ${day}`,
};
