import type { SearchHit } from '#shared/model/search/result.ts';
import { words } from '#shared/words/index.ts';
import classes from './hit-kinds.module.css';

/** What a hit is, which side it counts for, and whether it is shared. */
export function HitKinds({ hit }: { readonly hit: SearchHit }) {
  return (
    <p className={classes['kinds']}>
      <span className={classes['kind']} data-kind={hit.kind}>
        {words.search.kind[hit.kind]}
      </span>
      {hit.side !== null && (
        <span className={classes['kind']} data-side={hit.side}>
          {words.search.side[hit.side]}
        </span>
      )}
      {hit.shared && (
        <span className={classes['kind']} data-shared>
          {words.search.shared}
        </span>
      )}
    </p>
  );
}
