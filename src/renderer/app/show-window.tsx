import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { watchCopies } from './copies.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { queryClient } from './query-client.ts';
import { Design } from '../ui/design.tsx';

/** Draws what a window holds into its page. */
export function showWindow(content: ReactNode): void {
  const root = document.getElementById('root');
  if (root === null) throw new Error('the page has no #root');

  watchCopies();
  createRoot(root).render(
    <StrictMode>
      <Design>
        <QueryClientProvider client={queryClient}>
          <ErrorBoundary>{content}</ErrorBoundary>
        </QueryClientProvider>
      </Design>
    </StrictMode>,
  );
}
