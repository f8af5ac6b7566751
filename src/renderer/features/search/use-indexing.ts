import { useEffect, useEffectEvent } from 'react';
import type { SearchState } from './searcher.ts';

const everyMs = 3_000;

/** While the index is being built, asks again now and then: more is found each time. */
export function useIndexing({ result }: SearchState, refresh: () => void): void {
  const again = useEffectEvent(refresh);
  useEffect(() => {
    if (result === null || result.indexing === null) return undefined;
    const timer = setTimeout(() => again(), everyMs);
    return () => clearTimeout(timer);
  }, [result]);
}
