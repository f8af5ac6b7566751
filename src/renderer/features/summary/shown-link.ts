import type { SignedLink, SummaryContent, SummaryPage } from '#shared/model/summary.ts';

/** A link of the chain as the page shows it, with the content that it changed; null before the original. */
export interface ShownLink extends SignedLink {
  readonly before: SummaryContent | null;
}

/** The link at `position`, or the newest where there is none. */
export function shownLink(summary: SummaryPage, position: number): ShownLink {
  const { earlier } = summary;
  const { version, content, signatures } = summary;
  const newest = { position: summary.position, version, content, signatures };
  const link = earlier.find((one) => one.position === position) ?? newest;
  const before = earlier.findLast((one) => one.position < link.position);
  return { ...link, before: before?.content ?? null };
}
