import { leavingItems } from '#shared/model/sharing.ts';
import type {
  LeavingItem,
  SignatureMark,
  SignedLink,
  SummaryContent,
  SummaryPage,
} from '#shared/model/summary.ts';
import { leaving } from '#shared/words/leaving.ts';
import { words } from '#shared/words/index.ts';
import { formatInstant } from '../../ui/dates.ts';

type When = { readonly startsAt: string; readonly zone: string };

/** Every line that leaves with a summary: of itself, and of all that was signed before it. */
export function summaryLines(
  summary: Pick<SummaryPage, 'leaving' | 'content' | 'signatures' | 'earlier'>,
): readonly LeavingItem[] {
  const { content, signatures, earlier } = summary;
  return [
    ...readableLines(summary.leaving, plansIn(content)),
    ...comments(signatures),
    ...earlier.toReversed().flatMap(({ position, ...link }) =>
      linkLines(link).map(({ label, text }) => ({
        label: `${words.summary.path.link(position)}: ${label}`,
        text,
      })),
    ),
  ];
}

/** Every line of what was signed, without what it follows. */
function linkLines({
  content,
  signatures,
}: Pick<SignedLink, 'content' | 'signatures'>): readonly LeavingItem[] {
  const items = leavingItems(content, leaving);
  return [...readableLines(items, plansIn(content)), ...comments(signatures)];
}

/**
 * The guard lists instants as they leave, in UTC; the coach reads them as dates.
 *
 * @param plans those that the lines may begin with
 */
export function readableLines(
  lines: readonly LeavingItem[],
  plans: readonly When[],
): readonly LeavingItem[] {
  return lines.map(({ label, text }) => {
    const plan = plans.find(({ startsAt }) => text.startsWith(startsAt));
    if (plan === undefined) return { label, text };
    const when = formatInstant(plan.startsAt, 'longTime', plan.zone);
    return { label, text: `${when}${text.slice(plan.startsAt.length)}` };
  });
}

function plansIn({ session, next }: SummaryContent): readonly When[] {
  return next.plan === null ? [session] : [session, next.plan];
}

function comments(signatures: readonly SignatureMark[]): readonly LeavingItem[] {
  return signatures
    .filter(({ comment }) => comment !== '')
    .map(({ meaning, comment }) => ({
      label: meaning === 'declined' ? words.summaryPage.reason : words.summaryPage.comment,
      text: comment,
    }));
}
