import type { LeavingItem } from '#shared/model/summary.ts';
import classes from './leaving.module.css';

/** Line by line what leaves. */
export function LeavingLines({ lines }: { readonly lines: readonly LeavingItem[] }) {
  // Two lines may well say the same; only their place tells them apart.
  const numbered = lines.map((line, number) => ({ number, line }));
  return (
    <dl data-private>
      {numbered.map(({ number, line }) => (
        <div key={number} className={classes['item']}>
          <dt className={classes['label']}>{line.label}</dt>
          <dd className={classes['text']}>{line.text}</dd>
        </div>
      ))}
    </dl>
  );
}
