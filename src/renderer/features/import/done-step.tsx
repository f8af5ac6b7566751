import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { importStates } from '#shared/model/import/preview.ts';
import type { ImportOverview, ImportRecord } from '#shared/model/import/preview.ts';
import { imports } from '#shared/words/imports.ts';
import { useAct } from '#renderer/app/use-command.ts';
import { Notice, Section } from '#renderer/ui/index.ts';
import { NotesPart } from './notes-part.tsx';
import { SkippedPart } from './skipped-part.tsx';
import { StaysList } from './stays-list.tsx';
import { StepHead } from './step-head.tsx';
import { UndoDialog } from './undo-dialog.tsx';
import classes from './step.module.css';

/** What came and what did not, and the way back. */
export function DoneStep({
  overview,
  record,
}: {
  readonly overview: ImportOverview;
  readonly record: ImportRecord;
}) {
  const [undoing, setUndoing] = useState(false);
  const drop = useAct('dropImport');
  const { states, people, peopleNot, attachments, attachmentsNot, skipped } = record;
  const stayed = importStates.find((state) => state !== 'comes' && states[state] > 0);
  const whole = stayed === undefined && peopleNot === 0 && attachmentsNot === 0 && skipped === 0;
  return (
    <div className={classes['step']}>
      <StepHead step={3} title={imports.doneTitle} />
      <div className={classes['sum']}>
        <p className={classes['comes']}>{imports.done(states.comes, people)}</p>
        {attachments > 0 && <p>{imports.attachmentsCame(attachments)}</p>}
        {whole && <p>{imports.allCame}</p>}
        <StaysList states={states} />
        {peopleNot > 0 && <p className={classes['stays']}>{imports.peopleNot(peopleNot)}</p>}
        {skipped > 0 && <p className={classes['stays']}>{imports.skipped(skipped)}</p>}
        <p className={classes['text']}>{imports.doneText}</p>
      </div>
      {attachmentsNot > 0 && <Notice>{imports.attachmentsStay(attachmentsNot)}</Notice>}
      <div className={classes['buttons']}>
        <Button component={Link} to="/people">
          {imports.toPeople}
        </Button>
        <Button variant="default" onClick={() => setUndoing(true)}>
          {imports.undo}
        </Button>
        <Button variant="subtle" loading={drop.isPending} onClick={() => drop.mutate({})}>
          {imports.another}
        </Button>
      </div>
      {overview.notes > 0 && stayed !== undefined && (
        <Section title={imports.staysTitle}>
          <NotesPart state={stayed} fixed />
        </Section>
      )}
      {skipped > 0 && (
        <Section title={imports.skippedTitle}>
          <SkippedPart />
        </Section>
      )}
      {undoing && (
        <UndoDialog
          record={record}
          onClose={() => setUndoing(false)}
          onUndone={() => drop.mutate({})}
        />
      )}
    </div>
  );
}
