import type { Input } from '#shared/contract.ts';
import type { FocusArea, Observation } from '#shared/model/focus-area.ts';
import type { ReadableDb, WritableDb } from '../db.ts';

type AreaRow = Omit<FocusArea, 'active' | 'observations'> & { readonly active: 0 | 1 };
type ObservationRow = Observation & { readonly focusAreaId: string };

const areaColumns = `f.id, f.person_id as personId, f.title, f.effect, f.effort, f.active,
  f.baseline, f.baseline_day as baselineDay, f.competence, f.confidence`;
const observationColumns = 'o.id, o.focus_area_id as focusAreaId, o.day, o.rating, o.note';

/** All of a person in the order in which they were written, without what lies in the bin. */
export function listFocusAreasOf(db: ReadableDb, personId: string): readonly FocusArea[] {
  return areas(db, 'f.person_id = @personId', { personId });
}

/** A focus area that is not in the bin, nor its person. */
export function findFocusArea(db: ReadableDb, id: string): FocusArea | undefined {
  return areas(db, 'f.id = @id', { id })[0];
}

function areas(
  db: ReadableDb,
  condition: string,
  values: Readonly<Record<string, string>>,
): readonly FocusArea[] {
  const found = db.all<AreaRow>(
    `select ${areaColumns} from focus_area f
     join person p on p.id = f.person_id and p.deleted_at is null
     where ${condition} and f.deleted_at is null order by f.created_at, f.id`,
    values,
  );
  const observations = db.all<ObservationRow>(
    `select ${observationColumns} from observation o join focus_area f on f.id = o.focus_area_id
     where ${condition} and o.deleted_at is null order by o.day, o.created_at, o.id`,
    values,
  );
  const byArea = Map.groupBy(observations, ({ focusAreaId }) => focusAreaId);
  return found.map((area) => whole(area, byArea.get(area.id) ?? []));
}

function whole(area: AreaRow, observations: readonly ObservationRow[]): FocusArea {
  return {
    ...area,
    active: area.active === 1,
    observations: observations.map(({ id, day, rating, note }) => ({ id, day, rating, note })),
  };
}

/** False when the id is another person's, or in the bin: then nothing changes. */
export function putFocusArea(
  db: WritableDb,
  area: Input<'saveFocusArea'> & { readonly at: string },
): boolean {
  return (
    db.run(
      `insert into focus_area (id, person_id, title, effect, effort, active, baseline,
         baseline_day, competence, confidence, created_at, updated_at)
       values (@id, @personId, @title, @effect, @effort, @active, @baseline,
         @baselineDay, @competence, @confidence, @at, @at)
       on conflict (id) do update set title = excluded.title, effect = excluded.effect,
         effort = excluded.effort, active = excluded.active, baseline = excluded.baseline,
         baseline_day = excluded.baseline_day, competence = excluded.competence,
         confidence = excluded.confidence, updated_at = excluded.updated_at
       where person_id = excluded.person_id and deleted_at is null`,
      { ...area, active: area.active ? 1 : 0 },
    ) > 0
  );
}

/** False when the id is another focus area's, or in the bin: then nothing changes. */
export function putObservation(
  db: WritableDb,
  observation: Input<'saveObservation'> & { readonly at: string },
): boolean {
  return (
    db.run(
      `insert into observation (id, focus_area_id, day, rating, note, created_at, updated_at)
       values (@id, @focusAreaId, @day, @rating, @note, @at, @at)
       on conflict (id) do update set day = excluded.day, rating = excluded.rating,
         note = excluded.note, updated_at = excluded.updated_at
       where focus_area_id = excluded.focus_area_id and deleted_at is null`,
      { ...observation },
    ) > 0
  );
}
