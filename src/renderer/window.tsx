import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ErrorBoundary } from './app/error-boundary.tsx';
import { watchCopies } from './app/copies.ts';
import { Gate } from './app/gate.tsx';
import { restorePrivacy } from './app/privacy/index.ts';
import { queryClient } from './app/query-client.ts';
import { Design } from './ui/design.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

restorePrivacy();
watchCopies();
createRoot(root).render(
  <StrictMode>
    <Design>
      <QueryClientProvider client={queryClient}>
        <ErrorBoundary>
          <Gate />
        </ErrorBoundary>
      </QueryClientProvider>
    </Design>
  </StrictMode>,
);
