import { useState } from 'react';
import { v7 as newId } from 'uuid';
import type { Assessment } from '#shared/model/assessment.ts';
import { words } from '#shared/words/index.ts';
import { useBin } from '#renderer/app/use-bin.ts';
import { formatDay, today } from '#renderer/ui/index.ts';
import { GrowthSection } from '../growth-section.tsx';
import { RowButtons } from '../row-buttons.tsx';
import { Comparison, nameOf } from './comparison.tsx';
import { blankAssessment } from './draft.ts';
import { AssessmentEditor } from './editor.tsx';
import { Energy } from '#renderer/app/energy/energy.tsx';
import classes from './assessments.module.css';

/** What was assessed and by whom, then beside now, and how energy moved. */
export function Assessments({
  personId,
  assessments,
}: {
  readonly personId: string;
  readonly assessments: readonly Assessment[];
}) {
  const { growth } = words;
  const [editing, setEditing] = useState<Assessment | null>(null);
  const bin = useBin('assessment', {
    removed: growth.assessmentRemoved,
    back: growth.assessmentBack,
  });

  return (
    <GrowthSection
      title={growth.assessments}
      isEmpty={assessments.length === 0}
      empty={{ title: growth.noAssessmentsTitle, text: growth.noAssessments }}
      add={growth.newAssessment}
      onAdd={
        editing === null ? () => setEditing(blankAssessment(newId(), personId, today())) : null
      }
    >
      {editing !== null && (
        <AssessmentEditor key={editing.id} start={editing} onDone={() => setEditing(null)} />
      )}
      {editing === null && (
        <ul className={classes['list']}>
          {assessments.toReversed().map((assessment) => (
            <li key={assessment.id} className={classes['row']}>
              <time dateTime={assessment.day}>{formatDay(assessment.day)}</time>
              <span className={classes['rater']}>{growth.raters[assessment.rater]}</span>
              <RowButtons
                name={nameOf(assessment)}
                onEdit={() => setEditing(assessment)}
                onRemove={() => void bin.remove(assessment.id)}
              />
            </li>
          ))}
        </ul>
      )}
      {editing === null && <Comparison assessments={assessments} />}
      {editing === null && <Energy ruled assessments={assessments} />}
    </GrowthSection>
  );
}
