import { Button } from '@mantine/core';
import { assertNever } from '#shared/model/assert-never.ts';
import type { SignatureMark, TurnPage } from '#shared/model/summary.ts';
import { words } from '#shared/words/index.ts';
import { KeyWords } from '../../ui/index.ts';
import { StepHeading } from './turn-frame.tsx';
import classes from './sign-step.module.css';

/** Step 4: what was signed, and the fingerprint to keep. */
export function SignedStep({
  turn,
  mark,
  onNext,
}: {
  readonly turn: TurnPage;
  readonly mark: SignatureMark;
  readonly onNext: () => void;
}) {
  const declined = mark.meaning === 'declined';
  return (
    <div className={classes['column']}>
      <StepHeading>{words.turn.signed.title(turn.memberName)}</StepHeading>
      <p className={classes['lead']}>
        {said(mark)} {declined ? words.turn.signed.declinedLead : words.turn.signed.lead}
      </p>
      {declined && (
        <p className={classes['soft']}>{words.turn.signed.declinedNext(turn.coachName)}</p>
      )}
      <section className={classes['part']} aria-labelledby="own-key">
        <h2 id="own-key" className={classes['partTitle']}>
          {words.turn.signed.keyTitle}
        </h2>
        <p className={classes['soft']}>{words.turn.signed.keyMeans}</p>
        <KeyWords size="lg" words={mark.key.words} label={words.turn.signed.keyTitle} />
      </section>
      <p className={classes['soft']}>{words.turn.signed.copy(turn.coachName)}</p>
      <div className={classes['actions']}>
        <Button size="md" onClick={onNext}>
          {words.turn.signed.handBack}
        </Button>
      </div>
    </div>
  );
}

function said({ meaning }: SignatureMark): string {
  switch (meaning) {
    case 'agreed':
    case 'received':
    case 'commented':
    case 'declined':
      return words.turn.signed.said[meaning];
    case 'issued':
      // The coach's meaning: main never gives it for a member's signature.
      return '';
    default:
      return assertNever(meaning);
  }
}
