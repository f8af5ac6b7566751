import { Button } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { AppError } from '#shared/errors.ts';
import { words } from '#shared/words/index.ts';
import { Notice } from './notice.tsx';
import { Waiting } from './waiting.tsx';
import classes from './loaded.module.css';

/** The three states of what is read: waiting, failed (with a way to try again), there. */
export function Loaded<T>({
  query,
  waiting,
  children,
}: {
  readonly query: UseQueryResult<T, AppError>;
  readonly waiting?: ReactNode;
  readonly children: (value: T) => ReactNode;
}) {
  if (query.data !== undefined) return children(query.data);
  if (query.error !== null) {
    return (
      <div className={classes['failed']}>
        <Notice tone="danger" title={words.common.loadFailedTitle}>
          {words.errors[query.error.code] ?? words.errors.internal}
        </Notice>
        <Button variant="default" onClick={() => void query.refetch()}>
          {words.common.tryAgain}
        </Button>
      </div>
    );
  }
  return waiting ?? <Waiting />;
}
