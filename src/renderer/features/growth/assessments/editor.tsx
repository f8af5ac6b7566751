import { Button, NativeSelect, Textarea } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { assessmentAreas, raters } from '#shared/model/assessment.ts';
import type { Assessment, AssessmentAnswer, AssessmentArea } from '#shared/model/assessment.ts';
import { succeed } from '#shared/reply.ts';
import { words } from '#shared/words/index.ts';
import { api } from '#renderer/api.ts';
import { problemOfPastDay } from '#renderer/app/day-problem.ts';
import { useKeptText } from '#renderer/app/kept-text/index.ts';
import { DayField } from '#renderer/ui/day-field.tsx';
import { Notice, SavedMark, today } from '#renderer/ui/index.ts';
import { RatingField } from '../rating-field.tsx';
import { keepable } from './draft.ts';
import classes from './editor.module.css';

/** An assessment while it is written; kept as one goes, so that there is nothing to save at its end. */
export function AssessmentEditor({
  start,
  onDone,
}: {
  readonly start: Assessment;
  readonly onDone: () => void;
}) {
  const { growth } = words;
  const client = useQueryClient();
  const kept = useKeptText<Assessment>(`assessment ${start.id}`, start, async (typed) => {
    const reply = await api.saveAssessment(keepable(typed, start.day, today()));
    return reply.ok ? succeed({ savedAt: new Date().toISOString() }) : reply;
  });
  const draft = kept.text;
  const change = (part: Partial<Assessment>) => kept.change({ ...draft, ...part });
  const answer = (area: AssessmentArea, part: Partial<AssessmentAnswer>) =>
    change({ answers: { ...draft.answers, [area]: { ...draft.answers[area], ...part } } });
  const dayProblem = problemOfPastDay(draft.day, today());
  const touched = kept.savedAt !== null || kept.state !== 'saved';

  const finish = async () => {
    if (dayProblem !== null || !(await kept.flush())) return;
    await client.invalidateQueries();
    onDone();
  };

  return (
    <div className={classes['editor']}>
      <div className={classes['head']}>
        <DayField
          when="past"
          label={growth.date}
          value={draft.day}
          error={dayProblem}
          onDay={(day) => change({ day })}
        />
        <NativeSelect
          label={growth.rater}
          description={growth.raterHint}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          value={draft.rater}
          data={raters.map((rater) => ({ value: rater, label: growth.raters[rater] }))}
          onChange={(event) => {
            const rater = raters.find((each) => each === event.currentTarget.value);
            if (rater !== undefined) change({ rater });
          }}
        />
      </div>
      {assessmentAreas.map((area) => (
        <div key={area} className={classes['area']}>
          <div className={classes['asks']}>
            <h3 className={classes['name']}>{growth.areas[area].name}</h3>
            <p className={classes['hint']}>{growth.areas[area].asks}</p>
            <RatingField
              label={growth.areaRating(growth.areas[area].name)}
              hideLabel
              most={5}
              value={draft.answers[area].rating}
              onRate={(rating) => answer(area, { rating })}
              onNone={() => answer(area, { rating: null })}
            />
          </div>
          <Textarea
            aria-label={growth.areaText(growth.areas[area].name)}
            classNames={{ input: classes['writing'] ?? '' }}
            value={draft.answers[area].text}
            maxLength={10_000}
            autosize
            minRows={3}
            data-private
            onChange={(event) => answer(area, { text: event.currentTarget.value })}
            onBlur={() => void kept.flush()}
          />
        </div>
      ))}
      {kept.trouble !== null && <Notice tone="danger">{words.errors[kept.trouble]}</Notice>}
      <div className={classes['foot']}>
        <p className={classes['hint']}>
          {growth.editing} {growth.ratingScale}
        </p>
        {touched && <SavedMark state={kept.state} at={kept.savedAt} />}
        <Button onClick={() => void finish()}>{growth.done}</Button>
      </div>
    </div>
  );
}
