import { exportFormats } from '#shared/model/export.ts';
import type { ExportFormat } from '#shared/model/export.ts';
import type { LeavingItem } from '#shared/model/leaving.ts';
import type { SummaryPage } from '#shared/model/summary.ts';
import { alongWith } from './along-with.ts';
import { summaryLines } from '../../app/leaving/summary-lines.ts';

export type WayOut = ExportFormat | 'print';

/** What leaves by one of the ways: what was signed last, or a draft of what would be signed next. */
export interface Outgoing {
  readonly draft: boolean;
  readonly ways: readonly WayOut[];
  readonly lines: readonly LeavingItem[];
  readonly more: readonly string[];
}

/** What can be saved or printed of a summary: what was signed first. */
export function waysOut(summary: SummaryPage): readonly Outgoing[] {
  const whole: Outgoing = {
    draft: summary.state === 'none',
    ways: summary.state === 'none' ? ['pdf', 'markdown', 'print'] : [...exportFormats, 'print'],
    lines: summaryLines(summary),
    more: [alongWith(summary)],
  };
  const last = summary.earlier.at(-1);
  if (!whole.draft || last === undefined) return [whole];
  const signed: Outgoing = {
    draft: false,
    ways: [...exportFormats, 'print'],
    lines: summaryLines({ ...last, earlier: summary.earlier.slice(0, -1) }),
    more: [alongWith(last)],
  };
  return [signed, whole];
}
