import { words } from '#shared/words/index.ts';
import classes from './wordmark.module.css';

/** Two pen strokes that meet: one hand, then the other. Decorative. */
export function Logo({ size = 28 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" fill="none" aria-hidden focusable="false">
      <path
        className={classes['first']}
        d="M4 20.5C7.2 11 12.2 5.6 15.3 7.2c3.4 1.8-2 14.6.6 15.9 2.2 1.1 4.600-4.200 6.800-7.900"
      />
      <path
        className={classes['second']}
        d="M10.500 25.200c4.700.5 8.300-2.400 10.800-6.600 2-3.400 4.100-6.500 6.700-6.100"
      />
    </svg>
  );
}

export function Wordmark({ size = 'md' }: { readonly size?: 'md' | 'lg' }) {
  return (
    <span className={classes['wordmark']} data-size={size}>
      <Logo size={size === 'lg' ? 40 : 26} />
      {words.common.appName}
    </span>
  );
}
