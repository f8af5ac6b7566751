import type { SessionPlan } from '../model/session.ts';
import type { SharedAction, SummaryContent } from '../model/summary.ts';
import { summaryChanges } from '../model/summary-changes.ts';
import type { SummaryChange } from '../model/summary-changes.ts';
import { assertNever } from '../model/assert-never.ts';
import { dayText, spanOf } from '../summary-page/dates.ts';
import { summaryPage } from '../words/summary-page.ts';

/** One change as a reader sees it: what it is about, what went, and what came; null for nothing. */
export interface ChangeLine {
  readonly label: string;
  readonly before: string | null;
  readonly after: string | null;
}

interface People {
  readonly coachName: string;
  readonly memberName: string;
}

/**
 * What a link of a chain changed, in the order of the page.
 *
 * @param locale BCP 47, for days and times
 */
export function changeLines(
  before: SummaryContent,
  after: SummaryContent,
  people: People,
  locale: string,
): readonly ChangeLine[] {
  return summaryChanges(before, after).map((change) => lineOf(change, people, locale));
}

function lineOf(change: SummaryChange, people: People, locale: string): ChangeLine {
  const say = summaryPage;
  const plan = (one: SessionPlan) => planText(one, locale);
  switch (change.part) {
    case 'session':
      return line(say.when, change, plan);
    case 'outcome':
      return line(say.outcome, change, asItIs);
    case 'memberWords':
      return line(say.inTheirWords(people.memberName), change, asItIs);
    case 'answer':
      return line((change.after ?? change.before)?.question ?? say.answers, change, (one) =>
        change.before && change.after && change.before.question !== change.after.question
          ? `${one.question}\n${one.text}`
          : one.text,
      );
    case 'insight':
      return line(say.insights, change, asItIs);
    case 'action':
      return line(say.actions, change, (action) => actionText(action, people, locale));
    case 'next':
      return line(say.next, change, asItIs);
    case 'nextPlan':
      return line(say.next, change, plan);
    default:
      return assertNever(change);
  }
}

function line<T>(
  label: string,
  { before, after }: { readonly before: T | null; readonly after: T | null },
  textOf: (item: T) => string,
): ChangeLine {
  return {
    label,
    before: before === null ? null : textOf(before),
    after: after === null ? null : textOf(after),
  };
}

function asItIs(text: string): string {
  return text;
}

function planText(plan: SessionPlan, locale: string): string {
  const { day, hours } = spanOf(plan, locale);
  return [day, hours, plan.place].filter(Boolean).join(', ');
}

function actionText(
  { text, owner, due, done }: SharedAction,
  { coachName, memberName }: People,
  locale: string,
): string {
  const { action } = summaryPage;
  const state = done ? action.done : due === null ? action.noDue : dayText(due, locale);
  return `${text} (${owner === 'coach' ? coachName : memberName}, ${state})`;
}
