import '#resources/summary-page.css';
import '#resources/summary-sheet.css';
import { useMemo } from 'react';
import { summaryPage, textOnly } from '#shared/summary-page/index.ts';
import type { SummaryPageModel } from '#shared/summary-page/index.ts';
import { drawPage } from './draw-page.ts';

/**
 * A sheet of paper on the desk, with the summary exactly as it is printed.
 *
 * @param shows `text` leaves out the signature blocks, where nothing true can stand in them yet
 */
export function SummaryPaper({
  model,
  label,
  shows = 'all',
}: {
  readonly model: SummaryPageModel;
  readonly label: string;
  readonly shows?: 'all' | 'text';
}) {
  const page = useMemo(() => {
    const tree = summaryPage(model);
    return drawPage(shows === 'all' ? tree : textOnly(tree));
  }, [model, shows]);
  return (
    <section className="summary-sheet" aria-label={label}>
      {page}
    </section>
  );
}
