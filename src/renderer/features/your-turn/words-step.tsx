import { Button, Textarea } from '@mantine/core';
import type { ErrorCode } from '#shared/errors.ts';
import { longestMemberWords } from '#shared/model/member-words.ts';
import type { TurnPage } from '#shared/model/summary.ts';
import { locale } from '#shared/words/language.ts';
import { words } from '#shared/words/index.ts';
import type { KeptText } from '../../app/kept-text/index.ts';
import { Notice, SavedMark, formatInstant } from '../../ui/index.ts';
import { SummaryPaper } from '../../ui/summary-paper/index.ts';
import { turnModel } from './turn-model.ts';
import { StepHeading } from './turn-frame.tsx';
import classes from './words-step.module.css';

/** Step 1: the member's own words, beside the page that they become part of. */
export function WordsStep({
  turn,
  memberWords,
  busy,
  error,
  onNext,
}: {
  readonly turn: TurnPage;
  readonly memberWords: KeptText;
  readonly busy: boolean;
  readonly error: ErrorCode | null;
  readonly onNext: () => void;
}) {
  const { session } = turn.content;
  const date = formatInstant(session.startsAt, 'long', session.zone);
  const content = { ...turn.content, memberWords: memberWords.text };
  return (
    <div className={classes['columns']}>
      <div className={classes['own']}>
        <StepHeading>{words.turn.words.greeting(turn.memberName)}</StepHeading>
        <p className={classes['lead']}>
          {turn.earlier.length > 0
            ? words.turn.words.whatAddendum(turn.coachName, date)
            : words.turn.words.what(turn.coachName, date)}
        </p>
        <p className={classes['lead']}>{words.turn.words.who(turn.coachName)}</p>
        <Textarea
          classNames={{ input: classes['writing'] ?? '' }}
          label={words.turn.words.label}
          description={words.turn.words.hint}
          autosize
          minRows={4}
          maxLength={longestMemberWords}
          value={memberWords.text}
          onChange={(event) => memberWords.change(event.currentTarget.value)}
          onBlur={() => void memberWords.flush()}
        />
        <div className={classes['mark']}>
          <SavedMark state={memberWords.state} at={memberWords.savedAt} />
        </div>
        {memberWords.state === 'failed' && <Notice tone="danger">{words.turn.words.failed}</Notice>}
        {memberWords.text.length >= longestMemberWords && (
          <Notice tone="warn">
            {words.turn.words.tooLong(longestMemberWords.toLocaleString(locale()))}
          </Notice>
        )}
        {error !== null && <Notice tone="danger">{words.errors[error]}</Notice>}
        <div className={classes['actions']}>
          <Button size="md" loading={busy} onClick={onNext}>
            {words.turn.words.next}
          </Button>
        </div>
      </div>
      <div className={classes['beside']}>
        <SummaryPaper
          model={turnModel(turn, content, locale())}
          label={words.turn.words.beside}
          shows="text"
        />
      </div>
    </div>
  );
}
