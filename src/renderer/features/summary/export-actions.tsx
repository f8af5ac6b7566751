import { Button } from '@mantine/core';
import { IconFileText, IconSignature } from '@tabler/icons-react';
import type { SummaryPage } from '#shared/model/summary.ts';
import { words } from '#shared/words/index.ts';
import { useAct } from '../../app/use-command.ts';
import { Working } from '../../app/working.tsx';
import { Notice } from '../../ui/index.ts';
import classes from './summary-page.module.css';

/** Both have signed: the summary may leave, as a page to read or as the bundle alone. */
export function ExportActions({ summary }: { readonly summary: SummaryPage }) {
  const { sessionId } = summary;
  const save = useAct('exportSummary', { quiet: true });
  const printing = save.isPending && save.variables.format === 'pdf';

  return (
    <>
      {save.isError && <Notice tone="danger">{words.errors[save.error.code]}</Notice>}
      {printing && <Working task="print" />}
      <output className={classes['note']}>
        {save.isSuccess &&
          (save.data.fileName === null
            ? words.summary.act.notSaved
            : words.summary.act.saved(save.data.fileName))}
      </output>
      <Button
        size="md"
        fullWidth
        leftSection={<IconFileText size={18} stroke={1.6} aria-hidden />}
        loading={printing}
        disabled={save.isPending}
        onClick={() => save.mutate({ sessionId, format: 'pdf' })}
      >
        {words.summary.act.savePdf}
      </Button>
      <Button
        variant="default"
        fullWidth
        leftSection={<IconSignature size={18} stroke={1.6} aria-hidden />}
        loading={save.isPending && !printing}
        disabled={save.isPending}
        onClick={() => save.mutate({ sessionId, format: 'bundle' })}
      >
        {words.summary.act.saveBundle}
      </Button>
      <p className={classes['note']}>{words.summary.act.saveMeans}</p>
    </>
  );
}
