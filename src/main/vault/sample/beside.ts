import type { AgendaItem } from '#shared/model/agenda.ts';
import { assessmentAreas } from '#shared/model/assessment.ts';
import type { Assessment, AssessmentAnswer, AssessmentArea } from '#shared/model/assessment.ts';
import type { FocusArea } from '#shared/model/focus-area.ts';
import type { Goal, Readiness } from '#shared/model/goal.ts';
import { keptUnanswered } from '#shared/model/kept-questions.ts';
import type { Schedule } from '#shared/model/schedule.ts';
import { addDays } from '#shared/model/schedule/wall-clock.ts';
import type { SampleSession } from './index.ts';
import type { Random } from './random.ts';
import { nextOf } from './slots.ts';
import type { Background, Story } from './told.ts';

/** What the coach keeps about one person beside the sessions. */
export interface SampleBeside {
  readonly schedule: Schedule | null;
  readonly agenda: readonly AgendaItem[];
  readonly goals: readonly Goal[];
  readonly focusAreas: readonly FocusArea[];
  readonly assessments: readonly Assessment[];
}

interface Whose {
  readonly personId: string;
  readonly today: string;
  readonly random: Random;
}

export function goalsOf(
  { goals }: Background,
  { personId, today, random }: Whose,
): readonly Goal[] {
  return goals.map((goal) => {
    const { title, measure, from, to, status, dueInDays, values, note, ready } = goal;
    const last = status === 'open' ? 5 : -(dueInDays ?? 0);
    const day = (index: number) => addDays(today, -last - (values.length - 1 - index) * 21);
    return {
      id: random.uuid(noon(day(0))),
      personId,
      title,
      measure,
      startValue: from,
      targetValue: to,
      due: dueInDays === null ? null : addDays(today, dueInDays),
      status,
      ...readiness(ready),
      checkIns: values.map((value, index) => ({
        id: random.uuid(noon(day(index))),
        day: day(index),
        value,
        note: index === values.length - 1 ? note : '',
      })),
    };
  });
}

export function focusAreasOf(
  { focus }: Background,
  { personId, today, random }: Whose,
): readonly FocusArea[] {
  return focus.map(({ title, effect, effort, active, ratings, notes, ready }, place) => {
    const last = active ? 4 + place : 200;
    const day = (index: number) => addDays(today, -last - (ratings.length - 1 - index) * 30);
    const [baseline = 1, ...seen] = ratings;
    return {
      id: random.uuid(noon(day(0))),
      personId,
      title,
      effect,
      effort,
      active,
      baseline,
      baselineDay: day(0),
      ...readiness(ready),
      observations: seen.map((rating, index) => ({
        id: random.uuid(noon(day(index + 1))),
        day: day(index + 1),
        rating,
        note: notes.at(index - seen.length) ?? '',
      })),
    };
  });
}

export function assessmentsOf(
  { assessments }: Background,
  { personId, today, random }: Whose,
): readonly Assessment[] {
  return assessments.map(({ monthsAgo, rater, ratings, texts }) => {
    const day = addDays(today, -Math.round(monthsAgo * 30.4));
    const given = assessmentAreas.map(
      (area) => [area, { text: texts[area], rating: ratings[area] }] as const,
    );
    return {
      id: random.uuid(noon(day)),
      personId,
      day,
      rater,
      answers: Object.fromEntries(given) as Readonly<Record<AssessmentArea, AssessmentAnswer>>,
    };
  });
}

/** What is on the running list, and what the latest session keeps and left unanswered. */
export function agendaOf(
  { agenda }: Background,
  { personId, today, random }: Whose,
  last: Pick<SampleSession, 'id' | 'document' | 'template'> | undefined,
): readonly AgendaItem[] {
  const item = (from: Pick<AgendaItem, 'raisedBy' | 'kind' | 'text' | 'shared' | 'promptId'>) => ({
    ...from,
    id: random.uuid(noon(addDays(today, -3))),
    personId,
    owner: null,
    due: null,
    sourceSessionId: from.kind === 'question' ? (last?.id ?? null) : null,
    discussedIn: null,
    droppedAt: null,
  });
  const prompts = last?.template.steps.flatMap((step) => step.prompts) ?? [];
  const kept = last ? keptUnanswered(last.document) : [];
  return [
    ...agenda.map((story) => item({ ...story, kind: 'topic', promptId: null })),
    ...prompts
      .filter(({ id }) => kept.includes(id))
      .map(({ id, question }) =>
        item({ raisedBy: 'coach', kind: 'question', text: question, shared: false, promptId: id }),
      ),
  ];
}

/** The slot in which the coming sessions lie; null for someone without one. */
export function scheduleOf(story: Story, today: string, zone: string): Schedule | null {
  const next = nextOf(story, today);
  const { everyWeeks, weekday, time, minutes, places, nextInDays } = story;
  if (next === null || nextInDays === null || nextInDays > 10) return null;
  return {
    everyWeeks,
    weekday,
    time,
    zone,
    durationMinutes: minutes,
    place: places[0] ?? '',
    firstDay: addDays(next.regular, -everyWeeks * 7 * 8),
  };
}

function readiness(ready: readonly [Goal['competence'], Goal['confidence']] | null): Readiness {
  return { competence: ready?.[0] ?? null, confidence: ready?.[1] ?? null };
}

function noon(day: string): string {
  return `${day}T12:00:00.000Z`;
}
