import { Button, TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { FormEvent } from 'react';
import type { AppError } from '#shared/errors.ts';
import { words } from '#shared/words/index.ts';
import { DialogButtons } from '../../ui/dialog-buttons.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PassphraseField } from '../../ui/passphrase-field.tsx';
import { failureWords } from '../failure-words.ts';
import { Working } from '../working.tsx';
import { isSameName } from './same-name.ts';
import classes from './shred.module.css';

/** The two deliberate acts before anything is destroyed: the person's name, and the passphrase. */
export function ShredForm({
  name,
  busy,
  failure,
  onSubmit,
  onCancel,
}: {
  readonly name: string;
  readonly busy: boolean;
  readonly failure: AppError | null;
  readonly onSubmit: (passphrase: string) => void;
  readonly onCancel: () => void;
}) {
  const [typed, setTyped] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const [otherName, setOtherName] = useState(false);
  const nameField = useRef<HTMLInputElement>(null);
  const passphraseField = useRef<HTMLInputElement>(null);
  const wrong = failure?.code === 'wrong_passphrase';

  useEffect(() => {
    if (failure?.code !== 'wrong_passphrase') return;
    passphraseField.current?.focus();
    passphraseField.current?.select();
  }, [failure]);

  const send = (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    const same = isSameName(typed, name);
    setOtherName(!same);
    if (!same) nameField.current?.focus();
    else onSubmit(passphrase);
  };

  return (
    <form className={classes['form']} onSubmit={send} noValidate>
      <TextInput
        ref={nameField}
        label={<span data-private>{words.privacy.shredType(name)}</span>}
        data-private
        value={typed}
        autoComplete="off"
        spellCheck={false}
        disabled={busy}
        onChange={(event) => setTyped(event.currentTarget.value)}
        error={otherName && words.privacy.shredTypeWrong}
      />
      <PassphraseField
        label={words.privacy.shredPassphrase}
        value={passphrase}
        onChange={setPassphrase}
        disabled={busy}
        error={wrong && words.errors.wrong_passphrase}
        inputRef={passphraseField}
      />
      {failure !== null && !wrong && !busy && (
        <Notice tone="danger">{failureWords(failure)}</Notice>
      )}
      {busy ? (
        <Working />
      ) : (
        <DialogButtons>
          <Button variant="default" onClick={onCancel}>
            {words.common.cancel}
          </Button>
          <Button type="submit" color="danger">
            {words.privacy.shredNow}
          </Button>
        </DialogButtons>
      )}
    </form>
  );
}
