import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { watchCopies } from './app/copies.ts';
import { ErrorBoundary } from './app/error-boundary.tsx';
import { queryClient } from './app/query-client.ts';
import { TurnWindow } from './features/your-turn/index.ts';
import { Design } from './ui/design.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('your-turn.html has no #root');

watchCopies();
createRoot(root).render(
  <StrictMode>
    <Design>
      <QueryClientProvider client={queryClient}>
        <ErrorBoundary>
          <TurnWindow />
        </ErrorBoundary>
      </QueryClientProvider>
    </Design>
  </StrictMode>,
);
