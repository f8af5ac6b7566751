import type { TextBlockNode } from './document.ts';

/** The steps of the framework, by which questions are sorted. */
export const steps = ['agreement', 'what', 'how', 'summary', 'next'] as const;

/** Where a question fits that belongs to no step. */
export const situations = [
  'stuck',
  'conflict',
  'decision',
  'delegation',
  'feedback',
  'low_energy',
  'change',
  'growth',
  'success',
  'trust',
] as const;
export type Situation = (typeof situations)[number];

/** An open question at hand in the editor (FRAMEWORK `coach-not-rescue`). */
export interface BankQuestion {
  /** Stable name of one that comes with the program, or the id of the coach's own. */
  readonly id: string;
  readonly text: string;
  /** Step of the framework that it serves, or null. */
  readonly step: string | null;
  readonly situation: Situation | null;
  readonly own: boolean;
}

/** A tool or strategy that the coach wrote once and inserts where it helps (FRAMEWORK `custom`). */
export interface Tool {
  readonly id: string;
  readonly title: string;
  readonly body: readonly TextBlockNode[];
}

const asks = /\b(?:what|which|where|when|how|who|whom|whose|why)\b/iu;
const decides =
  /\b(?:do|does|did|is|are|am|was|were|can|could|have|has|had|will|would|should|shall|may|might|must)\b/iu;

/** Whether a question can be answered by yes or no: a verb comes first, and no word that asks before it. */
export function isClosed(question: string): boolean {
  const verb = question.search(decides);
  const asked = question.search(asks);
  return verb !== -1 && (asked === -1 || verb < asked);
}
