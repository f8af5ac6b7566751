import type { Progress } from '#shared/model/app.ts';
import type { Work } from '../../long-work.ts';

/** Long work where nothing else is done and nobody can ask to stop it but by ending the process. */
export function alone(announce: (progress: Progress) => void = () => undefined): Work {
  return { signal: new AbortController().signal, inTurn: async (work) => work(), announce };
}
