import { TextInput } from '@mantine/core';
import { words } from '#shared/words/index.ts';
import { useFirstFocus } from '../ui/use-first-focus.ts';

export type Answers = readonly [string, string];

/** Two words of a recovery key, asked back: whoever can type them has the sheet in hand. */
export function AskedWords({
  ask,
  answers,
  onAnswers,
  disabled,
}: {
  /** Positions from 0. */
  readonly ask: readonly [number, number];
  readonly answers: Answers;
  readonly onAnswers: (answers: Answers) => void;
  readonly disabled: boolean;
}) {
  const first = useFirstFocus<HTMLInputElement>();
  return ask.map((position, index) => (
    <TextInput
      key={position}
      label={words.welcome.checkWord(position + 1)}
      value={answers[index] ?? ''}
      maxLength={40}
      autoComplete="off"
      autoCapitalize="off"
      autoCorrect="off"
      spellCheck={false}
      {...(index === 0 ? { ref: first } : {})}
      disabled={disabled}
      onChange={(event) => {
        const typed = event.currentTarget.value;
        onAnswers(index === 0 ? [typed, answers[1]] : [answers[0], typed]);
      }}
    />
  ));
}

/** The answers as the words of the list are written. */
export function tidyAnswers([first, second]: Answers): [string, string] {
  return [tidied(first), tidied(second)];
}

const tidied = (word: string) => word.trim().toLowerCase();
