import type {
  AssessmentFrame,
  AgendaFrame,
  FeedbackFrame,
  FocusFrame,
  Frame,
  GoalFrame,
} from './frame.ts';
import type { SampleWords } from './words/index.ts';
import type { BackgroundWords, StoryWords } from './words/shape.ts';

/** Someone's years with the coach, and what is said in them. */
export type Story = Omit<Frame, keyof Background> & StoryWords;

/** What the coach keeps about someone beside the sessions. */
export interface Background extends Pick<
  BackgroundWords,
  'profile' | 'cleanSlate' | 'reflections' | 'focusChange'
> {
  readonly goals: readonly (GoalFrame & BackgroundWords['goals'][number])[];
  readonly focus: readonly (FocusFrame & BackgroundWords['focus'][number])[];
  readonly assessments: readonly (AssessmentFrame & {
    readonly texts: NonNullable<BackgroundWords['assessments']>[number];
  })[];
  readonly feedback: readonly FeedbackStory[];
  readonly lives: Frame['lives'];
  readonly agenda: readonly (AgendaFrame & { readonly text: string })[];
  readonly boundary: { readonly text: string; readonly referred: boolean } | null;
}

export type FeedbackStory = FeedbackFrame & BackgroundWords['feedback'][number];

const unfit = 'what is said does not fit the frame';

/** Someone's frame, filled with what is said in one language. */
export function told(
  frame: Frame,
  words: SampleWords,
): { readonly story: Story; readonly background: Background } {
  const { goals, focus, assessments, feedback, lives, agenda, boundary, ...story } = frame;
  const own = words.backgrounds[frame.name];
  const said = words.stories[frame.name];
  if (!own || !said) throw new RangeError(`nothing is said about ${frame.name}`);
  return {
    story: { ...story, ...said },
    background: {
      ...own,
      lives,
      goals: paired(goals, own.goals, (numbers, texts) => ({ ...numbers, ...texts })),
      focus: paired(focus, own.focus, (numbers, texts) => ({ ...numbers, ...texts })),
      assessments: paired(assessments ?? [], own.assessments ?? [], (marks, texts) => ({
        ...marks,
        texts,
      })),
      feedback: paired(feedback, own.feedback, (about, parts) => ({ ...about, ...parts })),
      agenda: paired(agenda, own.agenda, (about, text) => ({ ...about, text })),
      boundary: boundaryOf(boundary, own.boundary),
    },
  };
}

/** @throws RangeError where one list is longer than the other */
export function paired<A, B, C>(
  ones: readonly A[],
  others: readonly B[],
  join: (one: A, other: B) => C,
): readonly C[] {
  if (ones.length !== others.length) throw new RangeError(unfit);
  return others.map((other, index) => join(ones[index] as A, other));
}

function boundaryOf(frame: Frame['boundary'], text: string | undefined): Background['boundary'] {
  if (frame === undefined && text === undefined) return null;
  if (frame === undefined || text === undefined) throw new RangeError(unfit);
  return { ...frame, text };
}
