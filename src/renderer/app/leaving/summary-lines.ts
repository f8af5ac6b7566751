import { leavingItems } from '#shared/model/leaving.ts';
import type { LeavingItem } from '#shared/model/leaving.ts';
import type { SummaryPage } from '#shared/model/summary.ts';
import { leaving } from '#shared/words/leaving.ts';
import { words } from '#shared/words/index.ts';

/** Every line that leaves with a summary: of itself, and of all that was signed before it. */
export function summaryLines(
  summary: Pick<SummaryPage, 'content' | 'signatures' | 'earlier'>,
): readonly LeavingItem[] {
  return [
    ...leavingItems(summary, leaving),
    ...summary.earlier.toReversed().flatMap(({ position, ...link }) =>
      leavingItems(link, leaving).map(({ label, pieces }) => ({
        label: `${words.summary.path.link(position)}: ${label}`,
        pieces,
      })),
    ),
  ];
}
