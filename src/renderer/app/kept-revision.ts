import { AppError } from '#shared/errors.ts';
import { api, value } from '../api.ts';
import { tellFailure } from './tell.tsx';

/**
 * The kept text of a save, by which it can be brought back. A failure is told.
 *
 * @throws AppError `not_found` where it was not kept
 */
export async function keptRevision(sessionId: string, revision: number): Promise<string> {
  try {
    const kept = await value(api.listRevisions({ sessionId }));
    const found = kept.find((mark) => mark.revision === revision);
    if (found === undefined) throw new AppError('not_found');
    return found.id;
  } catch (error) {
    tellFailure(error);
    throw error;
  }
}
