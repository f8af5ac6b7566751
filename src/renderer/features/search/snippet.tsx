import type { SearchHit, SnippetPart } from '#shared/model/search/result.ts';

/** A stretch of a hit's text, with what was searched for marked in it. */
export function Snippet({
  hit,
  className,
}: {
  readonly hit: SearchHit;
  readonly className: string | undefined;
}) {
  const parts = hit.snippet.map((part, number) => ({ number, part }));
  return (
    <p className={className} data-private={hit.shared ? undefined : true}>
      {parts.map(({ number, part }) => (
        <Part key={number} part={part} />
      ))}
    </p>
  );
}

function Part({ part }: { readonly part: SnippetPart }) {
  return part.hit ? <mark>{part.text}</mark> : part.text;
}
