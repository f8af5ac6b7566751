import { Button } from '@mantine/core';
import type { TurnPage } from '#shared/model/summary.ts';
import { locale } from '#shared/words/language.ts';
import { words } from '#shared/words/index.ts';
import { Notice } from '../../ui/index.ts';
import { SummaryPaper } from '../../ui/summary-paper/index.ts';
import { Follows } from './follows.tsx';
import type { Review } from './steps.ts';
import { StepHeading } from './turn-frame.tsx';
import { turnModel } from './turn-model.ts';
import classes from './read-step.module.css';

/** Step 2: the whole page as it will be signed, and nothing beside it. */
export function ReadStep({
  turn,
  review,
  changed,
  onBack,
  onNext,
}: {
  readonly turn: TurnPage;
  readonly review: Review;
  /** Whether this text took the place of one that was read before. */
  readonly changed: boolean;
  readonly onBack: () => void;
  readonly onNext: () => void;
}) {
  return (
    <div className={classes['read']}>
      <div className={classes['intro']}>
        <StepHeading>{changed ? words.turn.read.changedTitle : words.turn.read.title}</StepHeading>
        {changed ? (
          <Notice tone="warn">{words.turn.read.changed}</Notice>
        ) : (
          <p className={classes['lead']}>{words.turn.read.lead(turn.memberName)}</p>
        )}
      </div>
      <Follows turn={turn} content={review.content} />
      <SummaryPaper
        model={turnModel(turn, review.content, locale())}
        label={words.turn.read.sheetName}
        shows="text"
      />
      <p className={classes['below']}>{words.turn.read.below(turn.coachName)}</p>
      <div className={classes['bar']}>
        <Button variant="default" onClick={onBack}>
          {words.turn.read.back}
        </Button>
        <Button onClick={onNext}>{words.turn.read.next}</Button>
      </div>
    </div>
  );
}
