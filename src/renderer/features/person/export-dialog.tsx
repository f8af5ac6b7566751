import { Button } from '@mantine/core';
import { useState } from 'react';
import { exportFormats, exportScopes } from '#shared/model/export.ts';
import type { ExportFormat, ExportScope, PersonExported } from '#shared/model/export.ts';
import type { Person } from '#shared/model/person.ts';
import { words } from '#shared/words/index.ts';
import { FailureNotice } from '#renderer/app/failure-notice.tsx';
import { LeavingModal } from '#renderer/app/leaving/leaving-modal.tsx';
import { useAct, useCommand } from '#renderer/app/use-command.ts';
import { Working } from '#renderer/app/working.tsx';
import { DialogForm, Loaded, Notice } from '#renderer/ui/index.ts';
import { Choice } from '#renderer/ui/choice.tsx';
import { DialogButtons } from '#renderer/ui/dialog-buttons.tsx';
import { ExportLeaves } from './export-leaves.tsx';
import { StayList } from './stay-list.tsx';
import classes from './export-dialog.module.css';

const say = words.summary.person;

/** All summaries of a person at once: which, as what, what leaves, and what became of it. */
export function ExportDialog({
  person,
  onClose,
}: {
  readonly person: Person;
  readonly onClose: () => void;
}) {
  const [which, setWhich] = useState<ExportScope>('signed');
  const [format, setFormat] = useState<ExportFormat>('pdf');
  const input = { personId: person.id, which, format };
  const found = useCommand('readExports', input, { keepPrevious: true, fresh: true });
  const save = useAct('exportPerson', { quiet: true });
  const busy = save.isPending;
  const done = save.data ?? null;

  return (
    <LeavingModal title={say.title(person.name)} busy={busy} onClose={onClose}>
      {done !== null ? (
        <Done done={done} onClose={onClose} />
      ) : (
        <Loaded query={found}>
          {(exports) => (
            <DialogForm
              submit={say.start}
              busy={busy}
              onCancel={onClose}
              onSubmit={() => {
                if (exports.leave.length > 0) save.mutate(input);
              }}
            >
              <div className={classes['choices']}>
                <Choice
                  label={say.which}
                  value={which}
                  of={exportScopes}
                  named={say}
                  onChoose={setWhich}
                />
                <Choice
                  label={say.format}
                  value={format}
                  of={exportFormats}
                  named={say.formats}
                  onChoose={setFormat}
                />
              </div>
              <p className={classes['soft']}>{exports.leave.length === 0 ? say.none : say.lead}</p>
              {exports.leave.length > 0 && <ExportLeaves summaries={exports.leave} />}
              <StayList title={say.stays} stay={exports.stay} />
              <FailureNotice failure={save.error} />
              {busy && <Working task="export" stoppable />}
              <output className={classes['soft']}>
                {save.isSuccess && words.summary.export.notSaved}
              </output>
            </DialogForm>
          )}
        </Loaded>
      )}
    </LeavingModal>
  );
}

function Done({
  done: { written, leftOut, endedBy },
  onClose,
}: {
  readonly done: PersonExported;
  readonly onClose: () => void;
}) {
  const ended =
    endedBy === null ? null : endedBy === 'cancelled' ? say.cancelled : words.errors[endedBy];
  return (
    <div className={classes['done']}>
      <Notice
        tone={ended === null ? 'good' : 'warn'}
        title={ended === null ? say.doneTitle : say.endedTitle}
      >
        {[say.done(written), ...(ended === null ? [] : [ended])].join(' ')}
      </Notice>
      <StayList title={say.left} stay={leftOut} />
      <DialogButtons>
        <Button data-autofocus onClick={onClose}>
          {words.common.close}
        </Button>
      </DialogButtons>
    </div>
  );
}
