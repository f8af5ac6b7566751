import type { Input, Output } from '#shared/contract.ts';
import { AppError } from '#shared/errors.ts';
import type { Vault } from '../context.ts';
import { knownPerson } from '../people.ts';
import type { ReadableDb } from '../sql/db.ts';
import { listAssessmentsOf, putAssessment } from '../sql/queries/assessments.ts';

export function listAssessments(
  { db }: Vault<ReadableDb>,
  { personId }: Input<'listAssessments'>,
): Output<'listAssessments'> {
  return listAssessmentsOf(db, knownPerson(db, personId).id);
}

export function saveAssessment(
  { db, now }: Vault,
  assessment: Input<'saveAssessment'>,
): Output<'saveAssessment'> {
  const { id, personId, day, rater, answers } = assessment;
  db.atomically(() => {
    knownPerson(db, personId);
    if (!putAssessment(db, { ...assessment, at: now().toISOString() })) {
      throw new AppError('not_found');
    }
  });
  return { id, personId, day, rater, answers };
}
