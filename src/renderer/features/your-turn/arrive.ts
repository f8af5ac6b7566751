import type { ErrorCode } from '#shared/errors.ts';
import { api } from '../../api.ts';

/**
 * Where this load of the page stands with main: let in, about to be loaded anew because the person
 * reloaded it, or refused.
 */
export type Arrival = 'in' | 'reloading' | ErrorCode;

let arriving: Promise<Arrival> | null = null;

/** Presents the token that this load was opened by; the same answer whoever asks again. */
export function arrive(): Promise<Arrival> {
  arriving ??= present(takeToken());
  return arriving;
}

async function present(token: string | null): Promise<Arrival> {
  const reply = token === null ? await api.reloadTurn({}) : await api.openTurn({ token });
  if (!reply.ok) return reply.error.code;
  return token === null ? 'reloading' : 'in';
}

/** The token leaves the address before anything else runs: a reload of the page must not find it again. */
function takeToken(): string | null {
  const token = new URLSearchParams(location.search).get('token');
  history.replaceState(null, '', location.pathname);
  return token;
}
