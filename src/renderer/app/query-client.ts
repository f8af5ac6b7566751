import { QueryClient } from '@tanstack/react-query';
import { AppError } from '#shared/errors.ts';

/**
 * What the window has read. The answers come from this machine, so nothing is retried on a timer or
 * on focus; a command that failed by its nature would fail again.
 */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
      retry: (failures, error) => !(error instanceof AppError) && failures < 1,
      staleTime: 5_000,
    },
    // What a command was given may be a passphrase: it goes with the place that gave it.
    mutations: { networkMode: 'always', retry: false, gcTime: 0 },
  },
});
