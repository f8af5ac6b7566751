import type { Situation } from '#shared/model/library.ts';
import type { ValueKind } from '#shared/model/value.ts';
import type { ValueName } from './frame.ts';

/** What the made-up team stands for; two of them were never named in a session. */
export const valueKinds: Readonly<Record<ValueName, ValueKind>> = {
  promises: 'value',
  candour: 'value',
  better: 'value',
  asked: 'norm',
  praise: 'norm',
  lower: 'objective',
  absence: 'objective',
};

/** Where the coach's own questions belong, beside those that come with the program. */
export const ownQuestions: readonly {
  readonly step: string | null;
  readonly situation: Situation | null;
}[] = [
  { step: 'what', situation: 'delegation' },
  { step: null, situation: 'decision' },
  { step: 'how', situation: 'trust' },
  { step: 'how', situation: 'success' },
];

/** The coach's own copy of the regular session, shorter, for a walk. */
export const walkTemplate = {
  drops: ['what.accountabilities', 'what.impact', 'what.clarity', 'how.impact', 'how.motivation'],
  asks: 'own.footsteps',
} as const;

/** Colleagues who are often named and have no record: the coach called their names right. */
export const colleagues: readonly string[] = [
  'Aldous',
  'Ana',
  'Bakker',
  'Bram',
  'Corin',
  'Frauke',
  'Greta',
  'Ilse',
  'Joost',
  'Lucía',
  'Noor',
  'Sian',
  'Sunita',
];
