import type { SearchHit } from '#shared/model/search/result.ts';
import { MarkedText } from '#renderer/ui/marked-text.tsx';

/** A stretch of a hit's text, with what was searched for marked in it. */
export function Snippet({
  hit,
  className,
}: {
  readonly hit: SearchHit;
  readonly className: string | undefined;
}) {
  return (
    <p className={className} data-private={hit.shared ? undefined : true}>
      <MarkedText parts={hit.snippet} />
    </p>
  );
}
