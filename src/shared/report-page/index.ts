import type { ReportPage, ReportedAction } from '../model/report/report.ts';
import { dayIn, dayText } from '../summary-page/dates.ts';
import { eitherWay, h } from '../summary-page/node.ts';
import type { PageChild, PageNode } from '../summary-page/node.ts';
import { prose } from '../summary-page/prose.ts';
import { report as say } from '../words/report.ts';
import { reportPeriodName } from './name.ts';

export { reportPeriodName } from './name.ts';

/** All that a report shows. */
export interface ReportPageModel extends Pick<
  ReportPage,
  'coachName' | 'memberName' | 'paper' | 'report'
> {
  /** BCP 47, for dates. */
  readonly locale: string;
}

/** A report as a tree in the style of the summary's page, for paper or for a file. */
export function reportPage(model: ReportPageModel): PageNode {
  return h(
    'article.summary-page',
    [
      masthead(model),
      facts(model),
      sessions(model),
      actions(model),
      acknowledgements(model),
      feedback(model),
      goals(model),
      focusAreas(model),
    ],
    { lang: say.language },
  );
}

function masthead({ report }: ReportPageModel): PageNode {
  return h('header.sp-head', [
    h('h1', [say.pageTitle]),
    h('p.sp-day', [reportPeriodName(report.period)]),
    h('p.sp-status', [say.notSigned]),
  ]);
}

function facts({ memberName, coachName, report }: ReportPageModel): PageNode {
  const fact = (label: string, value: string) =>
    h('div', [h('dt', [label]), h('dd', [value], eitherWay)]);
  return h('dl.sp-facts', [
    fact(say.member, memberName),
    fact(say.coach, coachName),
    fact(say.time, reportPeriodName(report.period)),
    fact(say.sessionsHeld, String(report.sessions.length)),
  ]);
}

function part(name: string, title: string, children: readonly PageChild[]): PageNode | null {
  if (children.length === 0) return null;
  return h(`section.sp-part.sp-${name}`, [h('h2', [title]), h('div.sp-body', children)]);
}

/** A heading of its own with what stands under it. */
function answer(title: string, children: readonly PageChild[]): PageNode {
  return h('div.sp-answer', [h('h3', [title], eitherWay), ...children]);
}

function sessions({ report, locale }: ReportPageModel): PageNode | null {
  const said = report.sessions.map(({ startsAt, zone, outcome, cosigned }) =>
    answer(dayIn(startsAt, zone, locale), [
      ...(outcome === '' ? [] : prose(outcome)),
      ...(cosigned ? [h('p.sp-small', [say.signedByBoth])] : []),
    ]),
  );
  return part('answers', say.sessions, said.length > 0 ? said : [h('p', [say.noSessions])]);
}

function actions({ report, coachName, memberName, locale }: ReportPageModel): PageNode | null {
  const head = (text: string) => h('th', [text], { scope: 'col' });
  const rows = report.actions.map((action) =>
    h('tr', [
      h('td.sp-what', [action.text], eitherWay),
      h('td.sp-who', [action.owner === 'coach' ? coachName : memberName], eitherWay),
      h('td.sp-by', [becameOf(action, locale)]),
    ]),
  );
  if (rows.length === 0) return null;
  const { what, who, became } = say.action;
  return part('actions', say.actions, [
    h('table', [h('thead', [h('tr', [head(what), head(who), head(became)])]), h('tbody', rows)]),
  ]);
}

function becameOf({ due, done, doneOn }: ReportedAction, locale: string): string {
  if (done) return doneOn === null ? say.doneUndated : say.done(dayText(doneOn, locale));
  return due === null ? say.openUndated : say.due(dayText(due, locale));
}

function acknowledgements({ report }: ReportPageModel): PageNode | null {
  return part(
    'answers',
    say.acknowledgements,
    report.acknowledgements.map(({ text, value }) => h('div.sp-answer', valued(text, value))),
  );
}

function feedback({ report, coachName }: ReportPageModel): PageNode | null {
  return part(
    'answers',
    say.feedback,
    report.feedback.map(({ text, value, direction }) =>
      answer(say[direction](coachName), valued(text, value)),
    ),
  );
}

function valued(text: string, value: string | null): readonly PageChild[] {
  return [...prose(text), ...(value === null ? [] : [h('p.sp-small', [value], eitherWay)])];
}

function goals({ report, locale }: ReportPageModel): PageNode | null {
  return part(
    'answers',
    say.goals,
    report.goals.map(({ title, measure, startValue, targetValue, checkIns }) =>
      answer([title, measure].filter(Boolean).join(', '), [
        h('p', [say.goalLine(String(startValue), String(targetValue))]),
        course(checkIns, locale),
      ]),
    ),
  );
}

function focusAreas({ report, locale }: ReportPageModel): PageNode | null {
  return part(
    'answers',
    say.focusAreas,
    report.focusAreas.map(({ title, baseline, ratings }) =>
      answer(title, [h('p', [say.focusLine(String(baseline))]), course(ratings, locale)]),
    ),
  );
}

function course(
  values: readonly { readonly day: string; readonly value: number }[],
  locale: string,
): PageNode {
  if (values.length === 0) return h('p.sp-nothing', [say.noneYet]);
  return h(
    'ul',
    values.map(({ day, value }) => h('li', [`${dayText(day, locale)}: ${value}`])),
  );
}
