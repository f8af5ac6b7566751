import { z } from 'zod';
import { day, line, uuid } from '../input/common.ts';
import { assessmentAreas, raters } from '../model/assessment.ts';
import type { Assessment } from '../model/assessment.ts';
import type { FocusArea } from '../model/focus-area.ts';
import { goalStatuses } from '../model/goal.ts';
import type { Goal, Level } from '../model/goal.ts';
import { coach } from './command.ts';

const title = line.min(1);
const note = z.string().trim().max(2_000);
const number = z.number().min(-1e12).max(1e12);
const level: z.ZodType<Level | null> = z
  .union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)])
  .nullable();
const readiness = { competence: level, confidence: level };
const id = uuid;

/**
 * Goals, focus areas and assessments of a person. The window makes the ids, so that `save…` writes anew
 * and changes alike; `not_found` when the id is another person's.
 */
export const goalCommands = {
  listGoals: coach(z.strictObject({ personId: uuid })).gives<readonly Goal[]>(),
  saveGoal: coach(
    z.strictObject({
      id,
      personId: uuid,
      title,
      measure: line,
      startValue: number,
      targetValue: number,
      due: day.nullable(),
      status: z.enum(goalStatuses),
      ...readiness,
    }),
  ).gives<Goal>(),
  saveCheckIn: coach(z.strictObject({ id, goalId: uuid, day, value: number, note })).gives<Goal>(),
  listFocusAreas: coach(z.strictObject({ personId: uuid })).gives<readonly FocusArea[]>(),
  saveFocusArea: coach(
    z.strictObject({
      id,
      personId: uuid,
      title,
      effect: z.int().min(1).max(5),
      effort: z.int().min(1).max(5),
      active: z.boolean(),
      baseline: z.int().min(1).max(10),
      baselineDay: day,
      ...readiness,
    }),
  ).gives<FocusArea>(),
  saveObservation: coach(
    z.strictObject({ id, focusAreaId: uuid, day, rating: z.int().min(1).max(10), note }),
  ).gives<FocusArea>(),
  listAssessments: coach(z.strictObject({ personId: uuid })).gives<readonly Assessment[]>(),
  saveAssessment: coach(
    z.strictObject({
      id,
      personId: uuid,
      day,
      rater: z.enum(raters),
      answers: z.record(
        z.enum(assessmentAreas),
        z.strictObject({
          text: z.string().trim().max(10_000),
          rating: z.int().min(1).max(5).nullable(),
        }),
      ),
    }),
  ).gives<Assessment>(),
} as const;
