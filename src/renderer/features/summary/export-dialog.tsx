import type { WayOut, Outgoing } from './ways-out.ts';
import { words } from '#shared/words/index.ts';
import { LeavingDialog } from '../../app/leaving/leaving-dialog.tsx';
import { useAct } from '../../app/use-command.ts';
import { Working } from '../../app/working.tsx';
import classes from './summary-page.module.css';

const means = {
  pdf: words.summary.export.pdfMeans,
  bundle: words.summary.export.bundleMeans,
  markdown: words.summary.export.markdownMeans,
  print: words.summary.export.printMeans,
} as const;

/** Lists what leaves, and then lets it leave: into a file, or to the printer. */
export function ExportDialog({
  sessionId,
  way,
  what,
  onSaved,
  onClose,
}: {
  readonly sessionId: string;
  readonly way: WayOut;
  readonly what: Outgoing;
  readonly onSaved: (fileName: string) => void;
  readonly onClose: () => void;
}) {
  const say = words.summary.export;
  const save = useAct('exportSummary', { quiet: true });
  const print = useAct('printSummary', { quiet: true });
  const { draft, lines, more } = what;
  const printing = way === 'print';
  const start = () => {
    if (way === 'print') {
      print.mutate({ sessionId, draft }, { onSuccess: onClose });
      return;
    }
    save.mutate(
      { sessionId, format: way, draft },
      {
        onSuccess: ({ fileName }) => {
          if (fileName === null) return;
          onSaved(fileName);
          onClose();
        },
      },
    );
  };
  return (
    <LeavingDialog
      title={say[way]}
      lead={draft && way !== 'markdown' ? say.draftMeans : means[way]}
      lines={lines}
      more={more}
      submit={printing ? say.goPrint : say.choose}
      busy={save.isPending || print.isPending}
      failure={save.error ?? print.error}
      onSubmit={start}
      onClose={onClose}
    >
      {save.isPending && way === 'pdf' && <Working task="print" />}
      {print.isPending && <Working task="print" stoppable />}
      <output className={classes['note']}>{save.isSuccess && say.notSaved}</output>
    </LeavingDialog>
  );
}
