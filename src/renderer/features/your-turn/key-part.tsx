import type { TurnPage } from '#shared/model/summary.ts';
import { words } from '#shared/words/index.ts';
import { StrengthMeter } from '../../app/strength-meter.tsx';
import { KeyWords, PassphraseField } from '../../ui/index.ts';
import type { SignForm, SignProblems } from './sign-form.ts';
import classes from './sign-step.module.css';

/** The member's own passphrase: it makes their key the first time and opens it later. */
export function KeyPart({
  turn,
  form,
  problems,
  onChange,
}: {
  readonly turn: TurnPage;
  readonly form: SignForm;
  readonly problems: SignProblems;
  readonly onChange: (part: Partial<SignForm>) => void;
}) {
  const { sign } = words.turn;
  if (turn.memberKey !== null) {
    return (
      <div className={classes['key']}>
        <PassphraseField
          label={sign.newPassphrase}
          description={sign.passphraseIs(turn.coachName)}
          value={form.passphrase}
          error={problems.passphrase}
          onChange={(passphrase) => onChange({ passphrase })}
        />
        <div>
          <p className={classes['soft']}>{sign.knownKey}</p>
          <KeyWords words={turn.memberKey.words} label={sign.knownKey} />
        </div>
      </div>
    );
  }
  return (
    <section className={classes['key']} aria-labelledby="new-key">
      <div>
        <h2 id="new-key" className={classes['partTitle']}>
          {sign.newKey}
        </h2>
        <p className={classes['soft']}>{sign.newKeyMeans(turn.coachName)}</p>
      </div>
      <PassphraseField
        label={sign.newPassphrase}
        isNew
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
    </section>
  );
}
