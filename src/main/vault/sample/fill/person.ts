import type { WritableDb } from '../../sql/db.ts';
import { insertItem } from '../../sql/queries/agenda.ts';
import { putAssessment } from '../../sql/queries/assessments.ts';
import { putFocusArea, putObservation } from '../../sql/queries/focus-areas.ts';
import { putCheckIn, putGoal } from '../../sql/queries/goals.ts';
import { insertPerson, setPersonKeepUntil } from '../../sql/queries/people.ts';
import { writeProfile } from '../../sql/queries/profile.ts';
import { putSchedule } from '../../sql/queries/schedule.ts';
import type { SamplePerson } from '../index.ts';
import { fillSession } from './session.ts';

export function fillPerson(db: WritableDb, person: SamplePerson, now: Date): void {
  const { id: personId, name, role, createdAt, cleanSlate, keepUntil } = person;
  insertPerson(db, { id: personId, name, role, cleanSlate, at: createdAt });
  setPersonKeepUntil(db, { id: personId, keepUntil, at: createdAt });
  for (const session of person.sessions) fillSession(db, personId, session, now);
  const firstHeld = person.sessions[0]?.updatedAt ?? createdAt;
  for (const entry of person.profile) writeProfile(db, { ...entry, personId, at: firstHeld });
  if (person.schedule) putSchedule(db, { ...person.schedule, personId, at: createdAt });
  for (const item of person.agenda) insertItem(db, { ...item, at: now.toISOString() });
  fillGrowth(db, person);
}

function fillGrowth(db: WritableDb, { goals, focusAreas, assessments }: SamplePerson): void {
  for (const { checkIns, ...goal } of goals) {
    putGoal(db, { ...goal, at: noon(checkIns[0]?.day ?? '') });
    for (const checkIn of checkIns) {
      putCheckIn(db, { ...checkIn, goalId: goal.id, at: noon(checkIn.day) });
    }
  }
  for (const { observations, ...area } of focusAreas) {
    putFocusArea(db, { ...area, at: noon(area.baselineDay) });
    for (const observation of observations) {
      putObservation(db, { ...observation, focusAreaId: area.id, at: noon(observation.day) });
    }
  }
  for (const assessment of assessments)
    putAssessment(db, { ...assessment, at: noon(assessment.day) });
}

function noon(day: string): string {
  return `${day}T12:00:00.000Z`;
}
