import { useState } from 'react';
import { imports } from '#shared/words/imports.ts';
import { useCommand } from '#renderer/app/use-command.ts';
import { Loaded } from '#renderer/ui/index.ts';
import { Pager } from './pager.tsx';
import classes from './rows.module.css';

/** What the reader could not take, and why. */
export function SkippedPart() {
  const [from, setFrom] = useState(0);
  const skipped = useCommand('listImportSkipped', { from }, { fresh: true, keepPrevious: true });
  return (
    <Loaded query={skipped}>
      {({ rows, total }) => (
        <>
          <ul>
            {rows.map(({ where, why }, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- one file may be named twice.
              <li key={from + index} className={classes['row']}>
                <div className={classes['words']}>
                  <p className={classes['where']} data-private>
                    <bdi>{where}</bdi>
                  </p>
                  <p className={classes['detail']}>{imports.skippedReason(why)}</p>
                </div>
              </li>
            ))}
          </ul>
          <Pager from={from} total={total} onFrom={setFrom} />
        </>
      )}
    </Loaded>
  );
}
