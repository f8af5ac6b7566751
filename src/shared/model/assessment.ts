/** What an assessment looks at (FRAMEWORK `assessment`). */
export const assessmentAreas = [
  'behaviour',
  'seen_by_others',
  'drives',
  'gives_energy',
  'drains_energy',
  'develop',
] as const;
export type AssessmentArea = (typeof assessmentAreas)[number];

/** Who rates, by role: never by name. */
export const raters = ['self', 'coach', 'manager', 'peer', 'report', 'other'] as const;
export type Rater = (typeof raters)[number];

export interface Assessment {
  readonly id: string;
  readonly personId: string;
  readonly day: string;
  readonly rater: Rater;
  readonly answers: { readonly [area in AssessmentArea]: AssessmentAnswer };
}

export interface AssessmentAnswer {
  readonly text: string;
  /** 1 to 5, or null where none was given. */
  readonly rating: number | null;
}
