import { day, flag, id, instant, number, oneOf, orNull, text, whole } from '../columns.ts';
import type { ArchiveTable, Column } from '../columns.ts';

const kept: Readonly<Record<string, Column>> = {
  created_at: instant,
  updated_at: instant,
  deleted_at: orNull(instant),
  bin_day: orNull(whole),
};
const readiness: Readonly<Record<string, Column>> = {
  competence: orNull(whole),
  confidence: orNull(whole),
};

/** Goals, focus areas and assessments. */
export const growthTables: readonly ArchiveTable[] = [
  {
    name: 'goal',
    order: ['id'],
    columns: {
      id,
      person_id: id,
      title: text,
      measure: text,
      start_value: number,
      target_value: number,
      due: orNull(day),
      status: oneOf(['open', 'reached', 'dropped']),
      ...readiness,
      ...kept,
    },
  },
  {
    name: 'check_in',
    order: ['id'],
    columns: { id, goal_id: id, day, value: number, note: text, ...kept },
  },
  {
    name: 'focus_area',
    order: ['id'],
    columns: {
      id,
      person_id: id,
      title: text,
      effect: whole,
      effort: whole,
      active: flag,
      baseline: whole,
      baseline_day: day,
      ...readiness,
      ...kept,
    },
  },
  {
    name: 'observation',
    order: ['id'],
    columns: { id, focus_area_id: id, day, rating: whole, note: text, ...kept },
  },
  {
    name: 'assessment',
    order: ['id'],
    columns: {
      id,
      person_id: id,
      day,
      rater: oneOf(['self', 'coach', 'manager', 'peer', 'report', 'other']),
      ...kept,
    },
  },
  {
    name: 'assessment_answer',
    order: ['assessment_id', 'area'],
    columns: { assessment_id: id, area: text, text, rating: orNull(whole) },
  },
];
