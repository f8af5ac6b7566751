/** The four parts of structured feedback, in their order (FRAMEWORK `siif`). */
export const feedbackParts = ['situation', 'impact', 'input', 'followUp'] as const;
export type FeedbackPart = (typeof feedbackParts)[number];

/** Whether the coach gave it to the team member, or received it from them. */
export const feedbackDirections = ['given', 'received'] as const;
export type FeedbackDirection = (typeof feedbackDirections)[number];

/** Feedback as its document says it. */
export interface FeedbackItem {
  readonly id: string;
  readonly sessionId: string;
  /** Start of the session it came from, ISO 8601 instant. */
  readonly sessionStartsAt: string;
  readonly direction: FeedbackDirection;
  /** The value, norm or objective that it is about, as it reads now; null for none. */
  readonly value: string | null;
  readonly situation: string;
  readonly impact: string;
  readonly input: string;
  readonly followUp: string;
}

/** An acknowledgement as its document says it. */
export interface AcknowledgementItem {
  readonly id: string;
  readonly sessionId: string;
  readonly sessionStartsAt: string;
  /** The value, norm or objective that it served, as it reads now; null for none. */
  readonly value: string | null;
  readonly text: string;
}
