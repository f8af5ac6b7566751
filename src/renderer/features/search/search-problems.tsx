import type { SearchPart } from '#shared/model/search/query.ts';
import { words } from '#shared/words/index.ts';
import classes from './search-page.module.css';

/** What of the text could not be taken as it was typed. All else is searched for meanwhile. */
export function SearchProblems({
  text,
  parts,
}: {
  readonly text: string;
  readonly parts: readonly SearchPart[];
}) {
  const problems = parts.flatMap(({ from, to, meaning }) =>
    meaning.type === 'problem' ? [{ from, typed: text.slice(from, to), ...meaning }] : [],
  );
  return (
    <div aria-live="polite">
      {problems.map(({ from, typed, problem }) => (
        <p key={`${from} ${problem}`} className={classes['problem']} data-private>
          {words.search.problem[problem](typed)}
        </p>
      ))}
    </div>
  );
}
