import type { SignedLink, SignatureMark } from '#shared/model/summary.ts';
import { words } from '#shared/words/index.ts';

/** What leaves with a link of a chain, and is no line of its page. */
export function alongWith({
  earlier,
  signatures,
}: {
  readonly earlier: readonly SignedLink[];
  readonly signatures: readonly SignatureMark[];
}): readonly string[] {
  const { leaving } = words.summary;
  return [
    ...(earlier.length > 0 ? [leaving.earlier(earlier.length)] : []),
    signatures.length > 0 ? leaving.signatures : leaving.names,
  ];
}
