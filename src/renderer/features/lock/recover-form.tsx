import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { words } from '#shared/words/index.ts';
import { failureWords } from '#renderer/app/failure-words.ts';
import { FocusedHeading } from '#renderer/app/focused-heading.tsx';
import { StrengthMeter } from '#renderer/app/strength-meter.tsx';
import { useAct } from '#renderer/app/use-command.ts';
import { Working } from '#renderer/app/working.tsx';
import { Notice, PassphraseField } from '#renderer/ui/index.ts';
import { useFirstFocus } from '#renderer/ui/use-first-focus.ts';
import { recoveryWordsOf } from './recovery-input.ts';
import classes from './lock.module.css';

const wordCount = 24;

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
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [asked, setAsked] = useState(false);
  const first = useFirstFocus<HTMLTextAreaElement>();
  const typed = recoveryWordsOf(text);
  const busy = recover.isPending || recover.isSuccess;
  const problems = {
    words: typed.length === wordCount ? null : words.lock.recoveryShort,
    passphrase: passphrase === '' ? words.welcome.passphraseMissing : null,
    again: passphrase === again ? null : words.welcome.passphraseDiffers,
  };

  const send = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (busy || Object.values(problems).some((problem) => problem !== null)) return;
    recover.mutate({ name: vault, words: typed.join(' '), newPassphrase: passphrase });
  };

  return (
    <form className={classes['form']} onSubmit={send} noValidate>
      <FocusedHeading take={false}>{words.lock.recoveryTitle}</FocusedHeading>
      <p className={classes['lead']}>{words.lock.recoveryLead}</p>
      <div className={classes['fields']}>
        <Textarea
          ref={first}
          label={words.lock.recoveryWords}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          error={asked && problems.words}
          minRows={4}
          autosize
          disabled={busy}
          autoComplete="off"
          autoCapitalize="off"
          autoCorrect="off"
          spellCheck={false}
        />
        <p className={classes['count']}>{words.lock.recoveryCount(typed.length)}</p>
        <PassphraseField
          label={words.welcome.passphrase}
          value={passphrase}
          onChange={setPassphrase}
          error={asked && problems.passphrase}
          disabled={busy}
          isNew
        />
        <StrengthMeter passphrase={passphrase} known={[vault]} />
        <PassphraseField
          label={words.welcome.passphraseAgain}
          value={again}
          onChange={setAgain}
          error={asked && problems.again}
          disabled={busy}
          isNew
        />
        {recover.error !== null && <Notice tone="danger">{failureWords(recover.error)}</Notice>}
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
