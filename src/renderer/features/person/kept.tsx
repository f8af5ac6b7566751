import type { KeptRate } from '#shared/model/schedule.ts';
import { words } from '#shared/words/index.ts';
import { keptInWords } from './kept-in-words.ts';
import classes from './person.module.css';

/** How many of the sessions that were due took place, and what became of the others. */
export function Kept({ kept, name }: { readonly kept: KeptRate; readonly name: string }) {
  if (kept.rate === null) return <p className={classes['none']}>{words.people.kept.none}</p>;
  const { sentence, lines } = keptInWords(kept, name);
  return (
    <div className={classes['kept']} data-private>
      <p className={classes['keptRate']}>{sentence}</p>
      <div className={classes['keptLines']}>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <p className={classes['keptHint']}>{words.people.kept.hint}</p>
      </div>
    </div>
  );
}
