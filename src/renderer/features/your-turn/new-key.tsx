import type { ReactNode } from 'react';
import type { TurnPage } from '#shared/model/summary.ts';
import { words } from '#shared/words/index.ts';
import { StrengthMeter } from '../../app/strength-meter.tsx';
import { PassphraseField } from '../../ui/index.ts';
import type { SignForm, SignProblems } from './sign-form.ts';
import classes from './sign-step.module.css';

/** A key that is made now, of a passphrase typed twice. */
export function NewKey({
  turn,
  title,
  means,
  form,
  problems,
  onChange,
  first = false,
  children,
}: {
  readonly turn: TurnPage;
  readonly title: string;
  readonly means: string;
  readonly form: SignForm;
  readonly problems: SignProblems;
  readonly onChange: (part: Partial<SignForm>) => void;
  /** True where it took the place of what had the focus. */
  readonly first?: boolean;
  /** Another way, at the end. */
  readonly children: ReactNode;
}) {
  const { sign } = words.turn;
  return (
    <section className={classes['key']} aria-labelledby="new-key">
      <div>
        <h2 id="new-key" className={classes['partTitle']}>
          {title}
        </h2>
        <p className={classes['soft']}>{means}</p>
      </div>
      <PassphraseField
        label={sign.newPassphrase}
        isNew
        first={first}
        value={form.passphrase}
        error={problems.passphrase}
        onChange={(passphrase) => onChange({ passphrase })}
      />
      <StrengthMeter passphrase={form.passphrase} known={[turn.memberName, turn.coachName]} />
      <PassphraseField
        label={sign.again}
        isNew
        value={form.again}
        error={problems.again}
        onChange={(again) => onChange({ again })}
      />
      {children}
    </section>
  );
}
