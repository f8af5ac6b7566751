import type { Input } from '#shared/contract.ts';
import type { CheckIn, Goal } from '#shared/model/goal.ts';
import type { ReadableDb, WritableDb } from '../db.ts';

type GoalRow = Omit<Goal, 'checkIns'>;
type CheckInRow = CheckIn & { readonly goalId: string };

const goalColumns = `g.id, g.person_id as personId, g.title, g.measure, g.start_value as startValue,
  g.target_value as targetValue, g.due, g.status, g.competence, g.confidence`;
const checkInColumns = 'c.id, c.goal_id as goalId, c.day, c.value, c.note';

/** All of a person in the order in which they were set, without what lies in the bin. */
export function listGoalsOf(db: ReadableDb, personId: string): readonly Goal[] {
  return goals(db, 'g.person_id = @personId', { personId });
}

/** A goal that is not in the bin, nor its person. */
export function findGoal(db: ReadableDb, id: string): Goal | undefined {
  return goals(db, 'g.id = @id', { id })[0];
}

function goals(
  db: ReadableDb,
  condition: string,
  values: Readonly<Record<string, string>>,
): readonly Goal[] {
  const found = db.all<GoalRow>(
    `select ${goalColumns} from goal g
     join person p on p.id = g.person_id and p.deleted_at is null
     where ${condition} and g.deleted_at is null order by g.created_at, g.id`,
    values,
  );
  const checkIns = db.all<CheckInRow>(
    `select ${checkInColumns} from check_in c join goal g on g.id = c.goal_id
     where ${condition} and c.deleted_at is null order by c.day, c.created_at, c.id`,
    values,
  );
  const byGoal = Map.groupBy(checkIns, ({ goalId }) => goalId);
  return found.map((goal) => ({ ...goal, checkIns: (byGoal.get(goal.id) ?? []).map(bare) }));
}

const bare = ({ id, day, value, note }: CheckInRow): CheckIn => ({ id, day, value, note });

/** False when the id is another person's, or in the bin: then nothing changes. */
export function putGoal(
  db: WritableDb,
  goal: Input<'saveGoal'> & { readonly at: string },
): boolean {
  return (
    db.run(
      `insert into goal (id, person_id, title, measure, start_value, target_value, due, status,
         competence, confidence, created_at, updated_at)
       values (@id, @personId, @title, @measure, @startValue, @targetValue, @due, @status,
         @competence, @confidence, @at, @at)
       on conflict (id) do update set title = excluded.title, measure = excluded.measure,
         start_value = excluded.start_value, target_value = excluded.target_value,
         due = excluded.due, status = excluded.status, competence = excluded.competence,
         confidence = excluded.confidence, updated_at = excluded.updated_at
       where person_id = excluded.person_id and deleted_at is null`,
      { ...goal },
    ) > 0
  );
}

/** False when the id is another goal's, or in the bin: then nothing changes. */
export function putCheckIn(
  db: WritableDb,
  checkIn: Input<'saveCheckIn'> & { readonly at: string },
): boolean {
  return (
    db.run(
      `insert into check_in (id, goal_id, day, value, note, created_at, updated_at)
       values (@id, @goalId, @day, @value, @note, @at, @at)
       on conflict (id) do update set day = excluded.day, value = excluded.value,
         note = excluded.note, updated_at = excluded.updated_at
       where goal_id = excluded.goal_id and deleted_at is null`,
      { ...checkIn },
    ) > 0
  );
}
