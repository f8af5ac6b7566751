import { situations, steps } from '#shared/model/library.ts';
import type { BankQuestion, Situation } from '#shared/model/library.ts';
import { isNamedBy } from '#shared/model/go-to/named-by.ts';

export interface QuestionFilterState {
  readonly text: string;
  /** Null is any. */
  readonly step: string | null;
  readonly situation: Situation | null;
}

export const noFilter: QuestionFilterState = { text: '', step: null, situation: null };

export function isFiltering({ text, step, situation }: QuestionFilterState): boolean {
  return text.trim() !== '' || step !== null || situation !== null;
}

/** What fits all of the filter. */
export function filterQuestions(
  questions: readonly BankQuestion[],
  { text, step, situation }: QuestionFilterState,
): readonly BankQuestion[] {
  return questions.filter(
    (question) =>
      (step === null || question.step === step) &&
      (situation === null || question.situation === situation) &&
      isNamedBy(text, question.text),
  );
}

interface QuestionGroup {
  readonly of: (typeof steps)[number] | Situation;
  readonly questions: readonly BankQuestion[];
}

/** Those that come with the program, by step and then by situation; a group of none is left out. */
export function groupQuestions(questions: readonly BankQuestion[]): readonly QuestionGroup[] {
  const builtIn = questions.filter(({ own }) => !own);
  return [...steps, ...situations]
    .map((of) => ({
      of,
      questions: builtIn.filter(({ step, situation }) => step === of || situation === of),
    }))
    .filter((group) => group.questions.length > 0);
}
