import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { UseMutationResult, UseQueryResult } from '@tanstack/react-query';
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

/**
 * Acts by a command. On success everything read so far is read again; on failure the person is told
 * in the words of the error, unless `quiet` leaves that to the place itself.
 */
export function useAct<N extends CommandName>(
  name: N,
  options: { readonly quiet?: boolean } = {},
): UseMutationResult<Output<N>, AppError, Input<N>> {
  const client = useQueryClient();
  return useMutation<Output<N>, AppError, Input<N>>({
    mutationKey: [name],
    mutationFn: (input) => value(api[name](input)),
    onSuccess: () => client.invalidateQueries(),
    onError: (error) => {
      if (options.quiet !== true) tellFailure(error);
    },
  });
}
