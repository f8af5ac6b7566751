import { Button } from '@mantine/core';
import { Component } from 'react';
import type { ReactNode } from 'react';
import { words } from '#shared/words/index.ts';
import { Notice } from '../ui/notice.tsx';
import classes from './error-boundary.module.css';

/** The last net: a plain sentence in place of a blank window. Shows and keeps nothing of the error. */
export class ErrorBoundary extends Component<
  { readonly children: ReactNode },
  { readonly broken: boolean }
> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    return (
      <main className={classes['broken']}>
        <Notice tone="danger" title={words.common.brokenTitle}>
          {words.common.brokenText}
        </Notice>
        <Button variant="default" onClick={() => window.location.reload()}>
          {words.common.tryAgain}
        </Button>
      </main>
    );
  }
}
