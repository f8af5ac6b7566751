import { Button } from '@mantine/core';
import { importPageSize } from '#shared/model/import/preview.ts';
import { imports } from '#shared/words/imports.ts';
import classes from './rows.module.css';

/** Where in a list one is, and the ways to its other parts; nothing where all of it is shown. */
export function Pager({
  from,
  total,
  onFrom,
}: {
  readonly from: number;
  readonly total: number;
  readonly onFrom: (from: number) => void;
}) {
  if (total <= importPageSize) return null;
  const to = Math.min(total, from + importPageSize);
  const first = from === 0;
  const last = to >= total;
  return (
    <div className={classes['pager']}>
      <output className={classes['faint']}>{imports.range(from + 1, to, total)}</output>
      <Button
        size="compact-sm"
        variant="default"
        aria-disabled={first}
        onClick={() => !first && onFrom(Math.max(0, from - importPageSize))}
      >
        {imports.previous}
      </Button>
      <Button
        size="compact-sm"
        variant="default"
        aria-disabled={last}
        onClick={() => !last && onFrom(to)}
      >
        {imports.next}
      </Button>
    </div>
  );
}
