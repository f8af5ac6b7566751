import { useState } from 'react';
import { words } from '#shared/words/index.ts';
import { AskedWords, tidyAnswers } from '#renderer/app/asked-words.tsx';
import type { Answers } from '#renderer/app/asked-words.tsx';
import { FailureNotice } from '#renderer/app/failure-notice.tsx';
import { tell } from '#renderer/app/tell.tsx';
import { useAct } from '#renderer/app/use-command.ts';
import { DialogForm } from '#renderer/ui/index.ts';
import { PassphraseForm } from '#renderer/app/passphrase-form.tsx';
import { RecoveryWords } from './recovery-words.tsx';
import { SecurityDialog } from '#renderer/app/security-dialog.tsx';
import classes from './security.module.css';

/** New recovery words in place of the old ones; they count once two of them came back right. */
export function ReplaceRecoveryDialog({
  vault,
  onClose,
}: {
  readonly vault: string;
  readonly onClose: () => void;
}) {
  const prepare = useAct('prepareRecoveryKey', { quiet: true });
  const [asking, setAsking] = useState(false);
  const card = prepare.data;
  return (
    <SecurityDialog
      title={words.security.replaceRecovery}
      busy={prepare.isPending}
      onClose={onClose}
    >
      {card === undefined && (
        <PassphraseForm
          submit={words.security.makeWords}
          busy={prepare.isPending}
          failure={prepare.error}
          onCancel={onClose}
          onSubmit={(passphrase) => prepare.mutate({ passphrase })}
        >
          <p className={classes['lead']}>{words.security.replaceLead}</p>
        </PassphraseForm>
      )}
      {card !== undefined && !asking && (
        <RecoveryWords
          vault={vault}
          recoveryWords={card.recoveryWords}
          lead={words.security.newWordsLead}
          submit={words.welcome.recoveryWritten}
          onCancel={onClose}
          onSubmit={() => setAsking(true)}
        />
      )}
      {card !== undefined && asking && (
        <Asking ask={card.ask} onBack={() => setAsking(false)} onDone={onClose} />
      )}
    </SecurityDialog>
  );
}

function Asking({
  ask,
  onBack,
  onDone,
}: {
  readonly ask: readonly [number, number];
  readonly onBack: () => void;
  readonly onDone: () => void;
}) {
  const replace = useAct('replaceRecoveryKey', {
    quiet: true,
    onDone: () => tell(words.security.recoveryReplaced),
  });
  const [answers, setAnswers] = useState<Answers>(['', '']);
  return (
    <DialogForm
      submit={words.security.replaceRecovery}
      cancel={words.welcome.checkBack}
      busy={replace.isPending}
      onCancel={onBack}
      onSubmit={() => replace.mutate({ answers: tidyAnswers(answers) }, { onSuccess: onDone })}
    >
      <p className={classes['lead']}>{words.welcome.checkLead}</p>
      <AskedWords ask={ask} answers={answers} onAnswers={setAnswers} disabled={replace.isPending} />
      <FailureNotice failure={replace.error} />
    </DialogForm>
  );
}
