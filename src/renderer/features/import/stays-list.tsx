import { importStates } from '#shared/model/import/preview.ts';
import type { ImportCounts, ImportState } from '#shared/model/import/preview.ts';
import { imports } from '#shared/words/imports.ts';
import classes from './step.module.css';

const staying = importStates.filter(
  (state): state is Exclude<ImportState, 'comes'> => state !== 'comes',
);

/** Why notes stay behind, with how many each. */
export function StaysList({ states }: Pick<ImportCounts, 'states'>) {
  const why = staying.filter((state) => states[state] > 0);
  if (why.length === 0) return null;
  return (
    <ul className={classes['stays']} aria-label={imports.staysTitle}>
      {why.map((state) => (
        <li key={state}>{imports.stays(state, states[state])}</li>
      ))}
    </ul>
  );
}
