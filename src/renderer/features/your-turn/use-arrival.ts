import { useEffect, useState } from 'react';
import { arrive } from './arrive.ts';
import type { Arrival } from './arrive.ts';

/** What main said to this load of the page; `reloading` until it has said anything. */
export function useArrival(): Arrival {
  const [arrival, setArrival] = useState<Arrival>('reloading');
  useEffect(() => void arrive().then(setArrival), []);
  return arrival;
}
