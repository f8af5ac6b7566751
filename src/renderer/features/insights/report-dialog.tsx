import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type { Person } from '#shared/model/person.ts';
import { reportItems } from '#shared/model/report/leaving.ts';
import { reportPeriods } from '#shared/model/report/period.ts';
import { reportFormats, reportLengths } from '#shared/model/report/report.ts';
import type { ReportFormat, ReportLength } from '#shared/model/report/report.ts';
import { reportPeriodName } from '#shared/report-page/index.ts';
import { words } from '#shared/words/index.ts';
import { FailureNotice } from '#renderer/app/failure-notice.tsx';
import { Leaves } from '#renderer/app/leaving/leaves.tsx';
import { LeavingModal } from '#renderer/app/leaving/leaving-modal.tsx';
import { tell } from '#renderer/app/tell.tsx';
import { useAct, useCommand } from '#renderer/app/use-command.ts';
import { Working } from '#renderer/app/working.tsx';
import { Choice } from '#renderer/ui/choice.tsx';
import { DialogForm, Loaded, today } from '#renderer/ui/index.ts';
import { ReportTicks } from './report-ticks.tsx';
import classes from './report-dialog.module.css';

const say = words.report;

/**
 * A report of a person's quarter or year: which, what goes along, and line by line what leaves.
 *
 * @param first calendar day of their first session
 */
export function ReportDialog({
  person,
  first,
  onClose,
}: {
  readonly person: Pick<Person, 'id' | 'name'>;
  readonly first: string;
  readonly onClose: () => void;
}) {
  const [length, setLength] = useState<ReportLength>('quarter');
  const [chosen, setChosen] = useState('');
  const [format, setFormat] = useState<ReportFormat>('pdf');
  const [goals, setGoals] = useState<string[]>([]);
  const [focusAreas, setFocusAreas] = useState<string[]>([]);
  const periods = reportPeriods(first, today(), length);
  const period = periods.find(({ from }) => from === chosen) ?? periods[0];
  const asked = {
    personId: person.id,
    period: period ?? { length, from: today() },
    goals,
    focusAreas,
  };
  const read = useCommand('readReport', asked, { keepPrevious: true, fresh: true });
  const save = useAct('exportReport', { quiet: true });
  const busy = save.isPending;
  const start = () =>
    save.mutate(
      { ...asked, format },
      {
        onSuccess: ({ fileName }) => {
          if (fileName === null) return;
          tell(say.saved(fileName));
          onClose();
        },
      },
    );

  return (
    <LeavingModal title={say.title(person.name)} busy={busy} onClose={onClose}>
      <Loaded query={read}>
        {(page) => {
          const lines = reportItems(page.report, say.labels);
          return (
            <DialogForm
              submit={say.choose}
              busy={busy}
              onCancel={onClose}
              onSubmit={() => {
                // What is listed is what leaves: not while another list is on its way.
                if (lines.length > 0 && !read.isPlaceholderData) start();
              }}
            >
              <p className={classes['soft']}>{say.lead}</p>
              <div className={classes['choices']}>
                <Choice
                  label={say.length}
                  value={length}
                  of={reportLengths}
                  named={say.lengths}
                  onChoose={setLength}
                />
                <NativeSelect
                  label={say.period}
                  value={period?.from ?? ''}
                  data={periods.map((each) => ({
                    value: each.from,
                    label: reportPeriodName(each),
                  }))}
                  onChange={(event) => setChosen(event.currentTarget.value)}
                />
                <Choice
                  label={say.format}
                  value={format}
                  of={reportFormats}
                  named={say.formats}
                  onChoose={setFormat}
                />
              </div>
              <ReportTicks
                page={page}
                goals={goals}
                focusAreas={focusAreas}
                onGoals={setGoals}
                onFocusAreas={setFocusAreas}
              />
              {lines.length === 0 ? (
                <p className={classes['soft']}>{say.nothing}</p>
              ) : (
                <Leaves lines={lines} more={[say.names]} />
              )}
              <FailureNotice failure={save.error} />
              {busy && format === 'pdf' && <Working task="print" />}
              <output className={classes['soft']}>{save.isSuccess && say.notSaved}</output>
            </DialogForm>
          );
        }}
      </Loaded>
    </LeavingModal>
  );
}
