import type { VerifiedSummary } from '#shared/model/verdict.ts';
import type { SummaryPageModel } from '#shared/summary-page/index.ts';
import { verifyBundle } from '../../verify/verify-bundle.ts';
import type { SummaryPayload } from '../../format.ts';
import { newestEnvelope, offerIn } from '../answer.ts';
import { openKit } from '../seal.ts';
import type { OpenKit } from '../seal.ts';
import { derive } from './derive.ts';

/** A kit whose phrase was right and whose signatures hold. */
export interface Opened {
  readonly kit: OpenKit;
  readonly summary: VerifiedSummary;
  readonly payload: SummaryPayload;
}

/** Thrown where a signature in the kit does not hold; says how. */
export class NotValid extends Error {}

/**
 * Opens the kit and comes to the verdict that anyone would, on the summary as it was sent.
 *
 * @throws SealError, NotValid, OutOfMemory
 */
export async function open(sealed: string, phrase: string): Promise<Opened> {
  const kit = await openKit(sealed, phrase, derive);
  const verdict = await verifyBundle(kit.content.bundle);
  if (verdict.outcome !== 'valid') {
    throw new NotValid(verdict.checks.find(({ passed }) => !passed)?.detail);
  }
  return {
    kit,
    summary: verdict.summary,
    payload: offerIn(newestEnvelope(kit.content)).payload,
  };
}

/** What the page shows of the summary, with the member's words as they are now. */
export function modelOf({ kit, summary, payload }: Opened, memberWords: string): SummaryPageModel {
  return {
    documentId: null,
    version: summary.version,
    coachName: summary.coachName,
    memberName: summary.memberName,
    content: { ...summary.content, memberWords },
    signatures: summary.signatures,
    paper: payload.rendering.paper,
    locale: kit.content.locale,
  };
}
