import { AppError } from '#shared/errors.ts';

/** Whether something that runs by itself ended because the vault was locked, or it was stopped. */
export function isStop(error: unknown): boolean {
  return error instanceof AppError && (error.code === 'locked' || error.code === 'cancelled');
}
