import type { LeavingItem, SummaryContent } from '#shared/model/summary.ts';
import { formatInstant } from '../../ui/dates.ts';

/** What leaves with a summary, as the coach reads it. */
export function summaryLines({
  leaving,
  content,
}: {
  readonly leaving: readonly LeavingItem[];
  readonly content: Pick<SummaryContent, 'session' | 'next'>;
}): readonly LeavingItem[] {
  const { session, next } = content;
  return readableLines(leaving, next.plan === null ? [session] : [session, next.plan]);
}

/**
 * The guard lists instants as they leave, in UTC; the coach reads them as dates.
 *
 * @param plans those that the lines may begin with
 */
export function readableLines(
  lines: readonly LeavingItem[],
  plans: readonly { readonly startsAt: string; readonly zone: string }[],
): readonly LeavingItem[] {
  return lines.map(({ label, text }) => {
    const plan = plans.find(({ startsAt }) => text.startsWith(startsAt));
    if (plan === undefined) return { label, text };
    const when = formatInstant(plan.startsAt, 'longTime', plan.zone);
    return { label, text: `${when}${text.slice(plan.startsAt.length)}` };
  });
}
