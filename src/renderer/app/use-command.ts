import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type {
  QueryClient,
  UseMutationOptions,
  UseMutationResult,
  UseQueryResult,
} from '@tanstack/react-query';
import type { CommandName, Input, Output } from '#shared/contract.ts';
import type { AppError } from '#shared/errors.ts';
import { api, value } from '../api.ts';
import { tellFailure } from './tell.tsx';

/**
 * Reads by a command: the query key is `[name, input]`.
 *
 * @param options.enabled false waits until it is true
 * @param options.fresh never answers from what was read before
 * @param options.keepPrevious keeps the last answer on screen while the next one is read
 * @param options.refetchEvery after how many milliseconds it is read again by itself, by the last answer
 */
export function useCommand<N extends CommandName>(
  name: N,
  input: Input<N>,
  options: {
    readonly enabled?: boolean;
    readonly fresh?: boolean;
    readonly keepPrevious?: boolean;
    readonly refetchEvery?: (latest: Output<N> | undefined) => number | false;
  } = {},
): UseQueryResult<Output<N>, AppError> {
  return useQuery<Output<N>, AppError>({
    queryKey: [name, input],
    queryFn: () => value(api[name](input)),
    enabled: options.enabled ?? true,
    refetchInterval: (query) => options.refetchEvery?.(query.state.data) ?? false,
    ...(options.fresh === true ? { gcTime: 0 } : {}),
    ...(options.keepPrevious === true ? { placeholderData: keepPreviousData } : {}),
  });
}

interface ActOptions<N extends CommandName> {
  /** The place itself says what failed. */
  readonly quiet?: boolean;
  /**
   * What has to be said once it is done, also where the place that did it was left meanwhile: the callbacks
   * of `mutate` are lost with that, which is right for what only the place itself needs.
   */
  readonly onDone?: (output: Output<N>, input: Input<N>) => void;
}

/**
 * Acts by a command. On success everything read so far is read again; on failure the person is told
 * in the words of the error.
 */
export function useAct<N extends CommandName>(
  name: N,
  options: ActOptions<N> = {},
): UseMutationResult<Output<N>, AppError, Input<N>> {
  return useMutation(actOptions(useQueryClient(), name, options));
}

export function actOptions<N extends CommandName>(
  client: QueryClient,
  name: N,
  { quiet = false, onDone }: ActOptions<N>,
): UseMutationOptions<Output<N>, AppError, Input<N>> {
  return {
    mutationKey: [name],
    mutationFn: (input) => value(api[name](input)),
    // It remembers what it was given, a passphrase it may be: no longer than its place is there.
    gcTime: 0,
    onSuccess: async (output, input) => {
      await client.invalidateQueries();
      onDone?.(output, input);
    },
    onError: (error) => {
      if (!quiet) tellFailure(error);
    },
  };
}
