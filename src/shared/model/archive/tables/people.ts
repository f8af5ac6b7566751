import { profileFields } from '../../profile.ts';
import { day, flag, id, instant, oneOf, orNull, text, whole } from '../columns.ts';
import type { ArchiveTable } from '../columns.ts';

/** A person, and how often they are met. `bin_day` is the day of the bin's clock, see `bin_clock`. */
export const peopleTables: readonly ArchiveTable[] = [
  {
    name: 'person',
    order: ['id'],
    columns: {
      id,
      name: text,
      role: text,
      created_at: instant,
      updated_at: instant,
      deleted_at: orNull(instant),
      bin_day: orNull(whole),
      keep_until: orNull(day),
      archived_at: orNull(instant),
      clean_slate: flag,
    },
  },
  {
    name: 'profile',
    order: ['person_id', 'field'],
    columns: {
      person_id: id,
      field: oneOf(profileFields),
      text,
      session_id: orNull(id),
      updated_at: instant,
    },
  },
  {
    name: 'schedule',
    order: ['person_id'],
    columns: {
      person_id: id,
      every_weeks: whole,
      weekday: whole,
      time: text,
      zone: text,
      duration_minutes: whole,
      place: text,
      first_day: day,
      created_at: instant,
      updated_at: instant,
    },
  },
  {
    name: 'schedule_skip',
    order: ['person_id', 'day'],
    columns: { person_id: id, day, created_at: instant },
  },
];
