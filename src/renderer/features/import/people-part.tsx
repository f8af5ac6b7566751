import { useState } from 'react';
import { imports } from '#shared/words/imports.ts';
import { useCommand } from '#renderer/app/use-command.ts';
import { Loaded } from '#renderer/ui/index.ts';
import { Pager } from './pager.tsx';
import classes from './rows.module.css';

/** The rows of a table of people, and which of them are new. */
export function PeoplePart() {
  const [from, setFrom] = useState(0);
  const people = useCommand('listImportPeople', { from }, { fresh: true, keepPrevious: true });
  return (
    <Loaded query={people}>
      {({ rows, total }) => (
        <>
          <ul>
            {rows.map(({ name, role, state }, index) => (
              // Rows have no more than their place: two may be alike.
              // oxlint-disable-next-line react/no-array-index-key
              <li key={from + index} className={classes['row']} data-stays={state !== 'comes'}>
                <div className={classes['words']} data-private>
                  <p className={classes['name']}>
                    <bdi>{name}</bdi>
                  </p>
                  {role !== '' && (
                    <p className={classes['detail']}>
                      <bdi>{role}</bdi>
                    </p>
                  )}
                </div>
                <span className={classes['faint']}>{imports.personStates[state]}</span>
              </li>
            ))}
          </ul>
          <Pager from={from} total={total} onFrom={setFrom} />
        </>
      )}
    </Loaded>
  );
}
