import type { Input } from '#shared/contract.ts';
import { assessmentAreas } from '#shared/model/assessment.ts';
import type {
  Assessment,
  AssessmentAnswer,
  AssessmentArea,
  Rater,
} from '#shared/model/assessment.ts';
import type { ReadableDb, WritableDb } from '../db.ts';

interface AssessmentRow {
  readonly id: string;
  readonly personId: string;
  readonly day: string;
  readonly rater: Rater;
}
type AnswerRow = AssessmentAnswer & {
  readonly assessmentId: string;
  readonly area: AssessmentArea;
};

const unanswered: AssessmentAnswer = { text: '', rating: null };

/** All of a person, oldest first, without what lies in the bin. */
export function listAssessmentsOf(db: ReadableDb, personId: string): readonly Assessment[] {
  const assessments = db.all<AssessmentRow>(
    `select id, person_id as personId, day, rater from assessment
     where person_id = @personId and deleted_at is null order by day, created_at, id`,
    { personId },
  );
  const answers = db.all<AnswerRow>(
    `select n.assessment_id as assessmentId, n.area, n.text, n.rating from assessment_answer n
     join assessment a on a.id = n.assessment_id where a.person_id = @personId`,
    { personId },
  );
  const byAssessment = Map.groupBy(answers, ({ assessmentId }) => assessmentId);
  return assessments.map((assessment) => ({
    ...assessment,
    answers: answersOf(byAssessment.get(assessment.id) ?? []),
  }));
}

function answersOf(rows: readonly AnswerRow[]): Assessment['answers'] {
  const answer = (area: AssessmentArea): AssessmentAnswer => {
    const { text, rating } = rows.find((row) => row.area === area) ?? unanswered;
    return { text, rating };
  };
  return Object.fromEntries(
    assessmentAreas.map((area) => [area, answer(area)]),
  ) as Assessment['answers'];
}

/** False when the id is another person's, or in the bin: then nothing changes. */
export function putAssessment(
  db: WritableDb,
  { answers, ...assessment }: Input<'saveAssessment'> & { readonly at: string },
): boolean {
  const written = db.run(
    `insert into assessment (id, person_id, day, rater, created_at, updated_at)
     values (@id, @personId, @day, @rater, @at, @at)
     on conflict (id) do update set day = excluded.day, rater = excluded.rater,
       updated_at = excluded.updated_at
     where person_id = excluded.person_id and deleted_at is null`,
    { ...assessment },
  );
  if (written === 0) return false;
  for (const area of assessmentAreas) {
    db.run(
      `insert into assessment_answer (assessment_id, area, text, rating)
       values (@id, @area, @text, @rating)
       on conflict (assessment_id, area) do update set text = excluded.text,
         rating = excluded.rating`,
      { id: assessment.id, area, ...answers[area] },
    );
  }
  return true;
}

/** Whether there is one of that id, also in the bin. */
export function isAssessment(db: ReadableDb, id: string): boolean {
  return db.get('select 1 from assessment where id = @id', { id }) !== undefined;
}
