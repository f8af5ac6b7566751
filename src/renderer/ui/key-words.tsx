import classes from './key-words.module.css';

/**
 * A key's fingerprint as people compare it: eight numbered words.
 *
 * @param size `lg` to be copied down by hand
 */
export function KeyWords({
  words: fingerprint,
  label,
  size = 'md',
}: {
  readonly words: readonly string[];
  readonly label: string;
  readonly size?: 'md' | 'lg';
}) {
  const numbered = fingerprint.map((word, index) => ({ number: index + 1, word }));
  return (
    <ol className={classes['words']} data-size={size} aria-label={label}>
      {numbered.map(({ number, word }) => (
        <li key={number} className={classes['word']}>
          {word}
        </li>
      ))}
    </ol>
  );
}

/** The same, shown on request. */
export function FoldedKeyWords({
  title,
  label = title,
  words,
}: {
  readonly title: string;
  readonly label?: string;
  readonly words: readonly string[];
}) {
  return (
    <details className={classes['folded']}>
      <summary>{title}</summary>
      <KeyWords words={words} label={label} />
    </details>
  );
}
