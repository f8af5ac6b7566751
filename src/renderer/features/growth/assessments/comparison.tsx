import { NativeSelect, VisuallyHidden } from '@mantine/core';
import { IconArrowDownRight, IconArrowUpRight, IconEqual } from '@tabler/icons-react';
import { useState } from 'react';
import type { Assessment, AssessmentAnswer } from '#shared/model/assessment.ts';
import { compareAssessments, likelyPair } from '#shared/model/assessment-rules.ts';
import { words } from '#shared/words/index.ts';
import { formatDay } from '#renderer/ui/index.ts';
import { RatingMarks } from './rating-marks.tsx';
import classes from './comparison.module.css';

/** What an assessment is called: its day and who rates. */
export function nameOf({ day, rater }: Assessment): string {
  return words.growth.assessmentOf(words.growth.raters[rater], formatDay(day));
}

/** Two assessments side by side, area by area; one alone is read the same way. */
export function Comparison({ assessments }: { readonly assessments: readonly Assessment[] }) {
  const { growth } = words;
  const [chosen, setChosen] = useState<{ readonly earlier?: string; readonly later?: string }>({});
  const likely = likelyPair(assessments);
  const found = (id: string | undefined) => assessments.find((each) => each.id === id);
  const later = found(chosen.later) ?? likely?.later ?? assessments.at(-1);
  const earlier = chosen.earlier === '' ? undefined : (found(chosen.earlier) ?? likely?.earlier);
  if (later === undefined) return null;
  const choices = assessments.toReversed().map((each) => ({ value: each.id, label: nameOf(each) }));
  const rows = compareAssessments(earlier ?? later, later);

  return (
    <div>
      {assessments.length > 1 && (
        <div className={classes['choices']}>
          <NativeSelect
            label={growth.earlier}
            value={earlier?.id ?? ''}
            data={[{ value: '', label: growth.nothingBeside }, ...choices]}
            onChange={(event) => setChosen({ ...chosen, earlier: event.currentTarget.value })}
          />
          <NativeSelect
            label={growth.later}
            value={later.id}
            data={choices}
            onChange={(event) => setChosen({ ...chosen, later: event.currentTarget.value })}
          />
        </div>
      )}
      <table className={classes['table']} data-pair={earlier !== undefined}>
        <VisuallyHidden component="caption">{growth.thenAndNow}</VisuallyHidden>
        <thead>
          <tr>
            <th scope="col">{growth.area}</th>
            {earlier !== undefined && <th scope="col">{nameOf(earlier)}</th>}
            <th scope="col">{nameOf(later)}</th>
            {earlier !== undefined && <th scope="col">{growth.change}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.area}>
              <th scope="row">{growth.areas[row.area].name}</th>
              {earlier !== undefined && <Answer answer={row.earlier} />}
              <Answer answer={row.later} />
              {earlier !== undefined && (
                <td data-private>
                  <Change change={row.change} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Answer({ answer }: { readonly answer: AssessmentAnswer }) {
  const isEmpty = answer.text === '' && answer.rating === null;
  return (
    <td data-private>
      {answer.rating !== null && <RatingMarks rating={answer.rating} />}
      {answer.text !== '' && <p className={classes['text']}>{answer.text}</p>}
      {isEmpty && <span className={classes['faint']}>{words.growth.unanswered}</span>}
    </td>
  );
}

/** By arrow and word, so that it does not take a colour to see it; more is not always better. */
function Change({ change }: { readonly change: number | null }) {
  const { growth } = words;
  if (change === null) return <span className={classes['faint']}>{growth.notComparable}</span>;
  const [Icon, said] =
    change === 0
      ? [IconEqual, growth.unchanged]
      : change > 0
        ? [IconArrowUpRight, growth.up(change)]
        : [IconArrowDownRight, growth.down(-change)];
  return (
    <span className={classes['change']} data-moved={change !== 0}>
      <Icon size={16} stroke={1.8} aria-hidden />
      {said}
    </span>
  );
}
