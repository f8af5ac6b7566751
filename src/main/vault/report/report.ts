import type { Input, Output } from '#shared/contract.ts';
import type { SessionDocument } from '#shared/model/document.ts';
import { untilOf } from '#shared/model/report/period.ts';
import type { ReportPeriod } from '#shared/model/report/report.ts';
import { shareReport } from '#shared/model/report/share.ts';
import type { HeldForReport } from '#shared/model/report/share.ts';
import { heldSessions } from '#shared/model/schedule/kept-rate.ts';
import { clockAt } from '#shared/model/schedule/wall-clock.ts';
import type { SessionRef } from '#shared/model/session.ts';
import { words } from '#shared/words/index.ts';
import type { Vault } from '../context.ts';
import { knownPerson } from '../people.ts';
import type { ReadableDb } from '../sql/db.ts';
import { listFocusAreasOf } from '../sql/queries/focus-areas.ts';
import { listGoalsOf } from '../sql/queries/goals.ts';
import { timesOfActions } from '../sql/queries/insights.ts';
import { sessionText, sessionsOfPerson } from '../sql/queries/sessions.ts';
import { readSettings } from '../sql/queries/settings.ts';
import { valueLine } from '../summaries/content.ts';

/**
 * What was shared with a person in a quarter or a year, and what became of it. A session lies in it by the
 * day that its own clocks show.
 *
 * @throws AppError `not_found`
 */
export function readReport(
  { db, now }: Vault<ReadableDb>,
  { personId, period, goals, focusAreas }: Input<'readReport'>,
): Output<'readReport'> {
  const person = knownPerson(db, personId);
  const { coachName, paper } = readSettings(db);
  const held = heldSessions(sessionsOfPerson(db, personId), now().toISOString())
    .filter((session) => liesIn(session, period))
    .toReversed();
  const zones = new Map(held.map(({ id, zone }) => [id, zone]));
  const done = new Map(timesOfActions(db, personId).map((each) => [each.id, each]));
  const allGoals = listGoalsOf(db, personId).filter(({ status }) => status !== 'dropped');
  const allAreas = listFocusAreasOf(db, personId);
  const report = shareReport(
    period,
    held.map((session) => withText(db, session)),
    {
      goals: allGoals.filter(({ id }) => goals.includes(id)),
      focusAreas: allAreas.filter(({ id }) => focusAreas.includes(id)),
    },
    {
      parts: words.blocks.parts,
      valueLine: (valueId) => valueLine(db, valueId),
      doneOn: (actionId) => {
        const { doneAt = null, sessionId = '' } = done.get(actionId) ?? {};
        return doneAt === null ? null : clockAt(doneAt, zones.get(sessionId) ?? 'UTC').day;
      },
    },
  );
  return {
    coachName,
    memberName: person.name,
    paper,
    report,
    goals: allGoals.map(({ id, title }) => ({ id, title })),
    focusAreas: allAreas.map(({ id, title }) => ({ id, title })),
  };
}

function liesIn({ startsAt, zone }: SessionRef, period: ReportPeriod): boolean {
  const { day } = clockAt(startsAt, zone);
  return day >= period.from && day < untilOf(period);
}

function withText(db: ReadableDb, session: SessionRef): HeldForReport {
  const { id, startsAt, zone, status, summary } = session;
  const text = status === 'closed' ? sessionText(db, id) : undefined;
  return {
    startsAt,
    zone,
    cosigned: summary === 'cosigned',
    document: text ? (JSON.parse(text.document) as SessionDocument) : null,
  };
}
