import { Button } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { useState } from 'react';
import { words } from '#shared/words/index.ts';
import { useCommand } from '#renderer/app/use-command.ts';
import { dayOf, today } from '#renderer/ui/index.ts';
import { ReportDialog } from './report-dialog.tsx';

/** The way to a report of one person's quarter or year. */
export function ReportButton({ personId }: { readonly personId: string }) {
  const [open, setOpen] = useState(false);
  const page = useCommand('getPerson', { personId });
  if (page.data === undefined) return null;
  const { person, sessions } = page.data;
  const days = sessions.map(({ startsAt, zone }) => dayOf(startsAt, zone));
  const first = days.reduce((a, b) => (a < b ? a : b), today());
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconFileText size={16} stroke={1.7} aria-hidden />}
        onClick={() => setOpen(true)}
      >
        {words.report.open}
      </Button>
      {open && <ReportDialog person={person} first={first} onClose={() => setOpen(false)} />}
    </>
  );
}
