import type { SignatureMark } from '#shared/model/summary.ts';
import { words } from '#shared/words/index.ts';

/** What leaves with a summary, and is no line of a page. */
export function alongWith({
  signatures,
}: {
  readonly signatures: readonly SignatureMark[];
}): string {
  const { leaving } = words.summary;
  return signatures.length > 0 ? leaving.signatures : leaving.names;
}
