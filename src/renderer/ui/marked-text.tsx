import type { SnippetPart } from '#shared/model/search/result.ts';
import classes from './marked-text.module.css';

/** A piece of a text in which what was looked for is marked. */
export function MarkedText({ parts }: { readonly parts: readonly SnippetPart[] }) {
  // Two parts may well say the same; only their place tells them apart.
  const numbered = parts.map((part, number) => ({ number, part }));
  return numbered.map(({ number, part }) =>
    part.hit ? (
      <mark key={number} className={classes['mark']}>
        {part.text}
      </mark>
    ) : (
      part.text
    ),
  );
}
