import type { SignatureMark, SignedLink, SummaryContent } from '../model/summary.ts';
import type { VerifiedSummary } from '../model/verdict.ts';

/** A link of a summary's chain, with the content before it that it changed; none before the original. */
export interface ShownLink extends SignedLink {
  readonly before: SummaryContent | null;
}

/** Every link of a chain, oldest first, the newest among them; one where there is no addendum. */
export function linksOf({ earlier, ...newest }: VerifiedSummary): readonly ShownLink[] {
  const last = { ...newest, position: earlier.length };
  return [...earlier, last].map(({ position, version, content, signatures }, at) => ({
    position,
    version,
    content,
    signatures,
    before: earlier[at - 1]?.content ?? null,
  }));
}

export function memberMark(signatures: readonly SignatureMark[]): SignatureMark | undefined {
  return signatures.find(({ role }) => role === 'member');
}
