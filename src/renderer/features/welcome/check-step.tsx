import { useState } from 'react';
import { words } from '#shared/words/index.ts';
import { AskedWords, tidyAnswers } from '#renderer/app/asked-words.tsx';
import type { Answers } from '#renderer/app/asked-words.tsx';
import { FailureNotice } from '#renderer/app/failure-notice.tsx';
import { useAct } from '#renderer/app/use-command.ts';
import { Working } from '#renderer/app/working.tsx';
import { Notice } from '#renderer/ui/index.ts';
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
  const [answers, setAnswers] = useState<Answers>(['', '']);
  const busy = create.isPending || create.isSuccess;

  return (
    <StepFrame
      step={2}
      title={words.welcome.checkTitle}
      lead={words.welcome.checkLead}
      next={words.welcome.create}
      back={words.welcome.checkBack}
      busy={busy}
      onBack={onBack}
      onNext={() => create.mutate({ answers: tidyAnswers(answers) })}
    >
      <AskedWords ask={ask} answers={answers} onAnswers={setAnswers} disabled={busy} />
      {busy ? (
        <Working />
      ) : (
        <Notice title={words.welcome.companyTitle}>{words.welcome.companyText}</Notice>
      )}
      <FailureNotice failure={create.error} />
    </StepFrame>
  );
}
