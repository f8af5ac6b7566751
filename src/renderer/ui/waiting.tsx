import { useEffect, useState } from 'react';
import { words } from '#shared/words/index.ts';
import classes from './waiting.module.css';

/** Quiet lines where text will be. Shown only after 300 ms: most answers come sooner. */
export function Waiting({ lines = 4 }: { readonly lines?: number }) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 300);
    return () => clearTimeout(timer);
  }, []);
  if (!late) return null;
  return (
    <output aria-label={words.common.loading} className={classes['waiting']}>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className={classes['line']} />
      ))}
    </output>
  );
}
