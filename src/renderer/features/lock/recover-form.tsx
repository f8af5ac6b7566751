import { Button } from '@mantine/core';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { words } from '#shared/words/index.ts';
import { FailureNotice } from '#renderer/app/failure-notice.tsx';
import { FocusedHeading } from '#renderer/app/focused-heading.tsx';
import { NewPassphraseFields } from '#renderer/app/new-passphrase-fields.tsx';
import { recoveryWordCount, recoveryWordsOf } from '#renderer/app/recovery-input.ts';
import { RecoveryWordsField } from '#renderer/app/recovery-words-field.tsx';
import { useAct } from '#renderer/app/use-command.ts';
import { useNewPassphrase } from '#renderer/app/use-new-passphrase.ts';
import { Working } from '#renderer/app/working.tsx';
import classes from './lock.module.css';

/** The way in without the passphrase: the printed words, and a new passphrase in the same step. */
export function RecoverForm({
  vault,
  onBack,
}: {
  readonly vault: string;
  readonly onBack: () => void;
}) {
  const recover = useAct('recoverVault', { quiet: true });
  const [text, setText] = useState('');
  const chosen = useNewPassphrase();
  const [asked, setAsked] = useState(false);
  const busy = recover.isPending || recover.isSuccess;

  const send = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    const typed = recoveryWordsOf(text);
    const fits = chosen.check() && typed.length === recoveryWordCount;
    if (busy || !fits) return;
    recover.mutate({ name: vault, words: typed.join(' '), newPassphrase: chosen.passphrase });
  };

  return (
    <form className={classes['form']} onSubmit={send} noValidate>
      <FocusedHeading take={false}>{words.lock.recoveryTitle}</FocusedHeading>
      <p className={classes['lead']}>{words.lock.recoveryLead}</p>
      <div className={classes['fields']}>
        <RecoveryWordsField value={text} onChange={setText} error={asked} disabled={busy} />
        <NewPassphraseFields chosen={chosen} known={[vault]} disabled={busy} />
        <FailureNotice failure={recover.error} />
        {busy ? (
          <Working />
        ) : (
          <Button type="submit" size="md" fullWidth>
            {words.lock.recoveryUnlock}
          </Button>
        )}
      </div>
      <div className={classes['others']}>
        <Button variant="subtle" size="compact-sm" onClick={onBack} disabled={busy}>
          {words.lock.backToPassphrase}
        </Button>
      </div>
    </form>
  );
}
