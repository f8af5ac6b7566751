import { situations, steps } from '#shared/model/library.ts';
import type { BankQuestion } from '#shared/model/library.ts';
import { words } from '#shared/words/index.ts';

/** The open questions that come with the program, by step and then by situation (FRAMEWORK `coach-not-rescue`). */
export function questionBank(): readonly BankQuestion[] {
  return [
    ...steps.flatMap((step) => asked(step, words.questions[step], { step, situation: null })),
    ...situations.flatMap((situation) =>
      asked(situation, words.questions[situation], { step: null, situation }),
    ),
  ];
}

function asked(
  group: string,
  texts: Readonly<Record<string, string>>,
  fits: Pick<BankQuestion, 'step' | 'situation'>,
): readonly BankQuestion[] {
  return Object.entries(texts).map(([name, text]) => ({
    id: `${group}.${name}`,
    text,
    ...fits,
    own: false,
  }));
}
