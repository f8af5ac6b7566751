import { Button } from '@mantine/core';
import type { TurnPage } from '#shared/model/summary.ts';
import { words } from '#shared/words/index.ts';
import { KeyWords, PassphraseField, formatInstant } from '../../ui/index.ts';
import { ForgottenKey } from './forgotten-key.tsx';
import { KeyFile } from './key-file.tsx';
import { NewKey } from './new-key.tsx';
import { noPassphrase, usualKey } from './sign-form.ts';
import type { KeyChoice, SignForm, SignProblems } from './sign-form.ts';
import classes from './sign-step.module.css';

interface KeyPartProps {
  readonly turn: TurnPage;
  readonly form: SignForm;
  readonly problems: SignProblems;
  readonly onChange: (part: Partial<SignForm>) => void;
  readonly onProblem: (problems: SignProblems) => void;
}

/** The member's own key: made the first time, opened later, made anew when its passphrase is forgotten. */
export function KeyPart(props: KeyPartProps) {
  const { turn } = props;
  return (
    <>
      <Key {...props} />
      {turn.earlierKeys.length > 0 && (
        <ul className={classes['soft']}>
          {turn.earlierKeys.map(({ key, replacedAt }) => (
            <li key={key.thumbprint}>
              {words.turn.sign.keyChanged(formatInstant(replacedAt, 'day'))}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Key({ turn, form, problems, onChange, onProblem }: KeyPartProps) {
  const { sign } = words.turn;
  const kept = turn.memberKeyKept;
  const choose = (key: KeyChoice) => onChange({ key, ...noPassphrase });
  const other = (label: string, key: KeyChoice) => (
    <Button
      variant="subtle"
      size="sm"
      className={classes['aside'] ?? ''}
      onClick={() => choose(key)}
    >
      {label}
    </Button>
  );

  if (form.key === 'new') {
    return (
      <NewKey
        {...{ turn, form, problems, onChange }}
        first
        title={sign.anotherKey}
        means={sign.anotherKeyMeans}
      >
        {other(sign.backToKey, usualKey(kept))}
      </NewKey>
    );
  }
  if (form.key === 'pinned' && kept === 'none') {
    return (
      <NewKey
        {...{ turn, form, problems, onChange }}
        title={sign.newKey}
        means={sign.newKeyMeans(turn.coachName)}
      >
        {other(sign.ownFile, 'file')}
      </NewKey>
    );
  }
  return (
    <div className={classes['key']}>
      {form.key === 'file' && (
        <KeyFile
          file={form.keyFile}
          problem={problems.keyFile}
          onChange={(keyFile) => onChange({ keyFile })}
          onProblem={onProblem}
        />
      )}
      <PassphraseField
        label={sign.newPassphrase}
        description={
          form.key === 'file' ? sign.passphraseOfFile : sign.passphraseIs(turn.coachName)
        }
        value={form.passphrase}
        error={problems.passphrase}
        onChange={(passphrase) => onChange({ passphrase })}
      />
      {turn.memberKey !== null && (
        <div>
          <p className={classes['soft']}>{sign.knownKey}</p>
          <KeyWords words={turn.memberKey.words} label={sign.knownKey} />
        </div>
      )}
      {kept === 'none' ? (
        other(sign.keyHere, 'pinned')
      ) : (
        <ForgottenKey turn={turn} onNewKey={() => choose('new')} />
      )}
    </div>
  );
}
