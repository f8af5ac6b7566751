import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { words } from '#shared/words/index.ts';
import { failureWords } from '#renderer/app/failure-words.ts';
import { useAct } from '#renderer/app/use-command.ts';
import { Working } from '#renderer/app/working.tsx';
import { Notice } from '#renderer/ui/index.ts';
import { useFirstFocus } from '#renderer/ui/use-first-focus.ts';
import { StepFrame } from './step-frame.tsx';

/** Asks two of the words back, then writes the vault and opens it. */
export function CheckStep({
  ask,
  onBack,
}: {
  /** Positions from 0. */
  readonly ask: readonly [number, number];
  readonly onBack: () => void;
}) {
  const create = useAct('createVault', { quiet: true });
  const [answers, setAnswers] = useState<readonly [string, string]>(['', '']);
  const first = useFirstFocus<HTMLInputElement>();
  const busy = create.isPending || create.isSuccess;

  return (
    <StepFrame
      step={4}
      title={words.welcome.checkTitle}
      lead={words.welcome.checkLead}
      next={words.welcome.create}
      back={words.welcome.checkBack}
      busy={busy}
      onBack={onBack}
      onNext={() => create.mutate({ answers: [tidied(answers[0]), tidied(answers[1])] })}
    >
      {ask.map((position, index) => (
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
          disabled={busy}
          onChange={(event) => {
            const typed = event.currentTarget.value;
            setAnswers(([first, second]) => (index === 0 ? [typed, second] : [first, typed]));
          }}
        />
      ))}
      {busy && <Working />}
      {create.error !== null && <Notice tone="danger">{failureWords(create.error)}</Notice>}
    </StepFrame>
  );
}

const tidied = (word: string) => word.trim().toLowerCase();
