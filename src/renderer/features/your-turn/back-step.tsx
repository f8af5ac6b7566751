import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { TurnPage } from '#shared/model/summary.ts';
import { words } from '#shared/words/index.ts';
import { api } from '../../api.ts';
import { PassphraseField } from '../../ui/index.ts';
import { StepHeading } from './turn-frame.tsx';
import classes from './sign-step.module.css';

/** The laptop goes back: only the coach's passphrase leads on. Main then shows the coach's window. */
export function BackStep({
  turn,
  signed,
  onStay,
}: {
  readonly turn: TurnPage;
  readonly signed: boolean;
  readonly onStay: () => void;
}) {
  const [passphrase, setPassphrase] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [complaints, setComplaints] = useState(0);
  const field = useRef<HTMLInputElement>(null);

  // After the render, when the field can take the focus again.
  useEffect(() => {
    if (complaints > 0) field.current?.focus();
  }, [complaints]);

  const complain = (sentence: string) => {
    setProblem(sentence);
    setComplaints((count) => count + 1);
  };

  const open = async () => {
    if (passphrase === '') {
      complain(words.turn.back.missing);
      return;
    }
    setBusy(true);
    setProblem(null);
    const reply = await api.handBack({ passphrase });
    if (reply.ok) return;
    setBusy(false);
    setPassphrase('');
    complain(
      reply.error.code === 'wrong_passphrase'
        ? words.turn.back.wrong
        : words.errors[reply.error.code],
    );
  };

  return (
    <form
      className={classes['column']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void open();
      }}
    >
      <StepHeading>{words.turn.back.title(turn.coachName)}</StepHeading>
      <p className={classes['lead']}>
        {signed ? words.turn.back.signed : words.turn.back.notSigned}
      </p>
      <div className={classes['narrow']}>
        <PassphraseField
          inputRef={field}
          label={words.turn.back.passphrase(turn.coachName)}
          value={passphrase}
          onChange={setPassphrase}
          error={problem}
          disabled={busy}
        />
      </div>
      <output className={classes['working']}>{busy && words.turn.back.opening}</output>
      <div className={classes['actions']}>
        <Button type="submit" size="md" loading={busy}>
          {words.turn.back.open}
        </Button>
        <Button variant="subtle" size="md" disabled={busy} onClick={onStay}>
          {words.turn.back.stay}
        </Button>
      </div>
    </form>
  );
}
