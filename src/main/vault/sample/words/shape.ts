import type { AssessmentArea } from '#shared/model/assessment.ts';
import type { FeedbackPart } from '#shared/model/feedback.ts';
import type { ProfileField } from '#shared/model/profile.ts';

/** What is said in someone's sessions: hand-written material from which they are composed. */
export interface StoryWords {
  readonly role: string;
  readonly places: readonly string[];
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

/** What the coach wrote about someone beside the sessions, in the order of the person's frame. */
export interface BackgroundWords {
  readonly profile: Readonly<Record<Exclude<ProfileField, 'clean_slate'>, string>>;
  /** For someone who was on the team already, and had had no 1-1s. */
  readonly cleanSlate?: string;
  readonly goals: readonly {
    readonly title: string;
    readonly measure: string;
    /** What was said at the latest check-in. */
    readonly note: string;
  }[];
  readonly focus: readonly {
    readonly title: string;
    /** What was seen, at the latest observations; the last one last. */
    readonly notes: readonly string[];
  }[];
  readonly assessments?: readonly Readonly<Record<AssessmentArea, string>>[];
  readonly feedback: readonly Readonly<Record<FeedbackPart, string>>[];
  readonly agenda: readonly string[];
  /** That something belongs with a professional. */
  readonly boundary?: string;
  /** What the coach wrote about their own part, after the latest sessions; the last one last. */
  readonly reflections?: readonly string[];
  /** To what the session before the last one turned half-way. */
  readonly focusChange?: string;
}

/** What anyone could say. The slots in braces are named where the phrases stand. */
export type PhraseWords = Readonly<
  Record<
    | 'agenda'
    | 'coachAgenda'
    | 'accountability'
    | 'progress'
    | 'acknowledge'
    | 'clarity'
    | 'obstacle'
    | 'motivation'
    | 'success'
    | 'wordsTails'
    | 'noteOpeners'
    | 'weekdays',
    readonly string[]
  >
>;

/** What the made-up coach keeps once for everybody, in the order of `library.ts`. */
export interface LibraryWords {
  readonly values: Readonly<
    Record<'promises' | 'candour' | 'better' | 'asked' | 'praise' | 'lower' | 'absence', string>
  >;
  readonly questions: readonly string[];
  readonly tools: readonly {
    readonly title: string;
    readonly lead: string;
    readonly points: readonly string[];
  }[];
  /** The coach's own template, and the one question in it that no other has. */
  readonly walk: { readonly name: string; readonly label: string; readonly question: string };
}

/** Sentences around a date. */
export interface SaidWords {
  /** As people write it: 'Tuesday 3 March'. */
  readonly day: (day: string) => string;
  /** The next session, in one line. */
  readonly when: (day: string, time: string, place: string) => string;
  readonly agreed: (next: string) => string;
  readonly noDate: string;
  readonly noDateFound: string;
  readonly movedFrom: (day: string) => string;
}
