import { Button } from '@mantine/core';
import type { ImportOverview } from '#shared/model/import/preview.ts';
import { words } from '#shared/words/index.ts';
import { imports } from '#shared/words/imports.ts';
import { FailureNotice } from '#renderer/app/failure-notice.tsx';
import { useAct } from '#renderer/app/use-command.ts';
import { Working } from '#renderer/app/working.tsx';
import { Notice, Section } from '#renderer/ui/index.ts';
import { FoldersPart } from './folders-part.tsx';
import { NotesPart } from './notes-part.tsx';
import { PeoplePart } from './people-part.tsx';
import { SkippedPart } from './skipped-part.tsx';
import { StaysList } from './stays-list.tsx';
import { StepHead } from './step-head.tsx';
import { UndatedDay } from './undated-day.tsx';
import rows from './rows.module.css';
import classes from './step.module.css';

/** What would come, to be looked over and set right. Nothing of the vault has changed yet. */
export function LookOverStep({ overview }: { readonly overview: ImportOverview }) {
  const { source, notes, states, newPeople, people, undated, skipped } = overview;
  const { attachments, attachmentsNot } = overview;
  const run = useAct('runImport', { quiet: true });
  const drop = useAct('dropImport');
  const nothing = states.comes === 0 && newPeople === 0;
  if (run.isPending) {
    return (
      <div className={classes['step']}>
        <StepHead step={2} title={imports.lookTitle} />
        <Working task="import" stoppable />
      </div>
    );
  }
  return (
    <div className={classes['step']}>
      <StepHead step={2} title={imports.lookTitle} />
      <div className={classes['sum']}>
        <p className={classes['source']}>{imports.from(source)}</p>
        {notes > 0 && <p className={classes['comes']}>{imports.comes(states.comes)}</p>}
        {people > 0 && (
          <p className={classes['comes']}>
            {newPeople === 0 ? imports.noPeople : imports.newPeople(newPeople)}
          </p>
        )}
        {attachments > 0 && <p>{imports.attachmentsCome(attachments)}</p>}
        <StaysList states={states} />
      </div>
      {attachmentsNot > 0 && <Notice>{imports.attachmentsStay(attachmentsNot)}</Notice>}
      <FailureNotice failure={run.error} />
      <div className={classes['buttons']} data-stays>
        <Button aria-disabled={nothing} onClick={() => !nothing && run.mutate({})}>
          {nothing ? imports.nothingComes : imports.run(states.comes, newPeople)}
        </Button>
        <Button variant="subtle" loading={drop.isPending} onClick={() => drop.mutate({})}>
          {words.common.cancel}
        </Button>
      </div>
      {notes > 0 && (
        <Section title={imports.foldersTitle}>
          <p className={rows['about']}>{imports.foldersText}</p>
          <FoldersPart overview={overview} />
          {(undated > 0 || overview.undatedDay !== null) && <UndatedDay overview={overview} />}
        </Section>
      )}
      {notes > 0 && (
        <Section title={imports.notesTitle}>
          <NotesPart />
        </Section>
      )}
      {people > 0 && (
        <Section title={imports.peopleTitle}>
          <PeoplePart />
        </Section>
      )}
      {skipped > 0 && (
        <Section title={imports.skippedTitle}>
          <SkippedPart />
        </Section>
      )}
    </div>
  );
}
