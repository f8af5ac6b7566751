/** Someone's two years with the coach, as hand-written material from which sessions are composed. */
export interface Story {
  readonly name: string;
  readonly role: string;
  /** How far back the first session lies. */
  readonly months: number;
  readonly everyWeeks: 2 | 3;
  /** 1 is Monday, 5 is Friday. */
  readonly weekday: 1 | 2 | 3 | 4 | 5;
  /** Local time of day, `HH:MM`. */
  readonly time: string;
  readonly minutes: number;
  readonly places: readonly string[];
  /** Days from today to the next session, or null for someone without one. */
  readonly nextInDays: number | null;
  /** Days from today until which the notes are to be kept, where a day was agreed. */
  readonly keptForDays?: number;
  /** The first session is in the bin. */
  readonly firstInBin?: true;
  /** The last session was written in two sittings, and what it said before was kept. */
  readonly lastRewritten?: true;
  /** Colleagues, as the person speaks of them. */
  readonly peers: readonly string[];
  /** What gives and takes energy. */
  readonly energy: readonly string[];
  /** In order of time, each about as long as the others. */
  readonly chapters: readonly Chapter[];
}

/** A stretch of a story: one theme, and what was said about it. */
export interface Chapter {
  /** Two or three words, as they stand on an agenda. */
  readonly theme: string;
  /** Pieces of work, as noun phrases that fit inside a sentence. */
  readonly works: readonly string[];
  readonly outcomes: readonly string[];
  readonly obstacles: readonly string[];
  readonly costs: readonly string[];
  readonly support: readonly string[];
  readonly strengths: readonly string[];
  readonly limits: readonly string[];
  readonly effects: readonly string[];
  readonly leverage: readonly string[];
  /** Next steps of the team member, and of the coach. */
  readonly steps: readonly string[];
  readonly coachSteps: readonly string[];
  readonly insights: readonly string[];
  /** What the team member says they take away, in their own voice. */
  readonly words: readonly string[];
  /** For the coach alone: never to be shared. */
  readonly notes: readonly string[];
}
