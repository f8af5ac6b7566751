import { ActionIcon, Button } from '@mantine/core';
import { IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { v7 as newId } from 'uuid';
import type { Assessment } from '#shared/model/assessment.ts';
import { words } from '#shared/words/index.ts';
import { useBin } from '#renderer/app/use-bin.ts';
import { EmptyState, Section, formatDay, today } from '#renderer/ui/index.ts';
import { Comparison, nameOf } from './comparison.tsx';
import { blankAssessment } from './draft.ts';
import { AssessmentEditor } from './editor.tsx';
import { Energy } from './energy.tsx';
import classes from './assessments.module.css';

const icon = { size: 15, stroke: 1.6, 'aria-hidden': true } as const;

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
  const isEmpty = assessments.length === 0;
  const add = (
    <Button
      size={isEmpty ? 'sm' : 'compact-sm'}
      variant={isEmpty ? 'default' : 'subtle'}
      leftSection={<IconPlus size={14} stroke={1.8} aria-hidden />}
      onClick={() => setEditing(blankAssessment(newId(), personId, today()))}
    >
      {growth.newAssessment}
    </Button>
  );

  return (
    <Section title={growth.assessments} aside={!isEmpty && editing === null && add}>
      {editing === null && isEmpty && (
        <EmptyState title={growth.noAssessmentsTitle} text={growth.noAssessments} action={add} />
      )}
      {editing !== null && (
        <AssessmentEditor key={editing.id} start={editing} onDone={() => setEditing(null)} />
      )}
      {editing === null && (
        <ul className={classes['list']}>
          {assessments.toReversed().map((assessment) => (
            <li key={assessment.id} className={classes['row']}>
              <time dateTime={assessment.day}>{formatDay(assessment.day)}</time>
              <span className={classes['rater']}>{growth.raters[assessment.rater]}</span>
              <ActionIcon
                size="sm"
                color="gray"
                aria-label={growth.editOf(nameOf(assessment))}
                onClick={() => setEditing(assessment)}
              >
                <IconPencil {...icon} />
              </ActionIcon>
              <ActionIcon
                size="sm"
                color="gray"
                aria-label={growth.removeOf(nameOf(assessment))}
                onClick={() => void bin.remove(assessment.id)}
              >
                <IconTrash {...icon} />
              </ActionIcon>
            </li>
          ))}
        </ul>
      )}
      {editing === null && <Comparison assessments={assessments} />}
      {editing === null && <Energy assessments={assessments} />}
    </Section>
  );
}
