import type { Input, Output } from '#shared/contract.ts';
import { coverageOf } from '#shared/model/coverage.ts';
import type { PersonInsights } from '#shared/model/insights/page.ts';
import type { PersonDetails } from '#shared/model/person.ts';
import { clockAt } from '#shared/model/schedule/wall-clock.ts';
import type { Vault } from '../context.ts';
import { knownPerson } from '../people.ts';
import type { ReadableDb } from '../sql/db.ts';
import {
  acknowledgementsOfPerson,
  actionsOfPerson,
  feedbackOfPerson,
} from '../sql/queries/blocks.ts';
import { listFocusAreasOf } from '../sql/queries/focus-areas.ts';
import { listGoalsOf } from '../sql/queries/goals.ts';
import { taggedPieces, timesOfActions } from '../sql/queries/insights.ts';
import { allPeople } from '../sql/queries/people.ts';
import { movesOfPerson } from '../sql/queries/schedule.ts';
import { sessionsOfPerson } from '../sql/queries/sessions.ts';
import { allValues, valueMentions } from '../sql/queries/values.ts';
import { spanStart } from './span-start.ts';
import type { SpanStart } from './span-start.ts';

interface Stretch extends Pick<SpanStart, 'since'> {
  readonly zone: string;
}

/**
 * What can be counted of a stretch of time. It reads what the person page reads, by the same queries, so
 * that both say the same.
 *
 * @throws AppError `not_found`; `invalid_input` for an unknown zone
 */
export function getInsights(
  { db, now }: Vault<ReadableDb>,
  { personId, span, today, zone }: Input<'getInsights'>,
): Output<'getInsights'> {
  const { from, since } = spanStart(span, today, zone);
  const asked = personId === null ? allPeople(db) : [knownPerson(db, personId)];
  const people = asked.map((person) => insightsOf(db, person, { since, zone }));
  const sessions = new Set(people.flatMap((each) => each.sessions.map(({ id }) => id)));
  return {
    from,
    at: now().toISOString(),
    people,
    values: allValues(db).filter(({ removed }) => !removed),
    mentions: valueMentions(db).filter(({ sessionId }) => sessions.has(sessionId)),
  };
}

function insightsOf(
  db: ReadableDb,
  person: PersonDetails,
  { since, zone }: Stretch,
): PersonInsights {
  const { id } = person;
  const sessions = sessionsOfPerson(db, id).filter(({ startsAt }) => startsAt >= since);
  const within = new Set(sessions.map((session) => session.id));
  const times = new Map(timesOfActions(db, id).map((each) => [each.id, each]));
  const tagged = Map.groupBy(taggedPieces(db, id), ({ sessionId }) => sessionId);
  const inStretch = ({ sessionId }: { readonly sessionId: string }) => within.has(sessionId);
  return {
    person,
    sessions,
    moves: movesOfPerson(db, id).filter(inStretch),
    coverage: [...tagged]
      .map(([sessionId, pieces]) => ({ sessionId, ...coverageOf(pieces) }))
      .filter(inStretch),
    actions: actionsOfPerson(db, id)
      .filter((action) => !action.done || within.has(action.sessionId))
      .map((action) => {
        const { agreedAt = '', doneAt = null } = times.get(action.id) ?? {};
        return {
          ...action,
          agreedOn: clockAt(agreedAt, zone).day,
          doneOn: doneAt === null ? null : clockAt(doneAt, zone).day,
        };
      }),
    feedback: feedbackOfPerson(db, id).filter(inStretch),
    acknowledgements: acknowledgementsOfPerson(db, id).filter(inStretch),
    goals: listGoalsOf(db, id),
    focusAreas: listFocusAreasOf(db, id),
  };
}
