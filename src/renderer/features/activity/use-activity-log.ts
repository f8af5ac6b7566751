import { useInfiniteQuery } from '@tanstack/react-query';
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import type { AppError } from '#shared/errors.ts';
import type { AuditEntry } from '#shared/model/audit.ts';
import { api, value } from '../../api.ts';

/** Lines read at a time. */
const page = 50;

/** The activity log, newest first, read on as it is asked for. */
export function useActivityLog(): UseInfiniteQueryResult<readonly AuditEntry[], AppError> {
  return useInfiniteQuery<
    readonly AuditEntry[],
    AppError,
    readonly AuditEntry[],
    readonly ['getAuditLog'],
    number | null
  >({
    queryKey: ['getAuditLog'],
    queryFn: ({ pageParam }) => value(api.getAuditLog({ before: pageParam, limit: page })),
    initialPageParam: null,
    getNextPageParam: (last) => (last.length < page ? undefined : last.at(-1)?.seq),
    select: ({ pages }: InfiniteData<readonly AuditEntry[], number | null>) => pages.flat(),
  });
}
