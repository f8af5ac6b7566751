import type { ReactNode } from 'react';
import { Wordmark } from '../ui/wordmark.tsx';
import classes from './desk.module.css';

/** The window before a vault is open: one column on the desk. */
export function Desk({
  children,
  corner,
  footer,
  width = 'narrow',
}: {
  readonly children: ReactNode;
  /** Across from the name of the app. */
  readonly corner?: ReactNode;
  readonly footer?: ReactNode;
  readonly width?: 'narrow' | 'middle' | 'wide';
}) {
  return (
    <div className={classes['desk']}>
      <header className={classes['header']}>
        <Wordmark />
        {corner}
      </header>
      <main className={classes['main']} data-width={width}>
        {children}
      </main>
      <footer className={classes['footer']}>{footer}</footer>
    </div>
  );
}
