import { AppError } from '#shared/errors.ts';
import type { ErrorCode } from '#shared/errors.ts';

const stops: ReadonlySet<ErrorCode> = new Set(['locked', 'handed_over', 'cancelled']);

/** Whether something that runs by itself ended because the vault was locked or handed over, or it was stopped. */
export function isStop(error: unknown): boolean {
  return error instanceof AppError && stops.has(error.code);
}
