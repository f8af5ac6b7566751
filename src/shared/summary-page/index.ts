import { summaryPage as say } from '../words/summary-page.ts';
import { dayText, spanOf } from './dates.ts';
import { history } from './history.ts';
import type { PrintedSummaryModel, SummaryPageModel } from './model.ts';
import { eitherWay, h } from './node.ts';
import type { PageChild, PageNode } from './node.ts';
import { prose } from './prose.ts';
import { signatureBlocks } from './signatures.ts';

export type { PageChild, PageNode } from './node.ts';
export type { PrintedSummaryModel, SummaryPageModel } from './model.ts';
export { spanOf } from './dates.ts';
export { textOnly } from './text-only.ts';

/**
 * The one-page summary as a tree, styled by `resources/summary-page.css`. The screen and the print
 * are made from the same tree, so that what is read before signing is what is printed after.
 */
export function summaryPage(model: SummaryPageModel): PageNode {
  return sheet([masthead(model), ...text(model), signatureBlocks(model), foot(model)]);
}

/**
 * The whole of a summary for paper, or for a file: the newest link as above, then how it came about, link
 * by link.
 */
export function printedSummary(model: PrintedSummaryModel): PageNode {
  return sheet([
    masthead(model, model.earlier.length),
    ...text(model),
    signatureBlocks(model, model.earlierKeys),
    history(model),
    foot(model),
  ]);
}

function sheet(children: readonly (PageNode | null)[]): PageNode {
  return h('article.summary-page', children, { lang: say.language });
}

function text(model: SummaryPageModel): readonly (PageNode | null)[] {
  return [
    facts(model),
    outcome(model),
    memberWords(model),
    insights(model),
    answers(model),
    actions(model),
    next(model),
  ];
}

function masthead(model: SummaryPageModel, position = 0): PageNode {
  const { content, locale } = model;
  const standing = status(model);
  return h('header.sp-head', [
    h('h1', [say.title]),
    h('p.sp-day', [spanOf(content.session, locale).day]),
    standing === null ? null : h('p.sp-status', [standing]),
    position === 0 ? null : h('p.sp-amended', [say.amended(position)]),
  ]);
}

/** What a reader has to know before the first word; null where both have signed and neither declined. */
function status({ memberName, signatures }: SummaryPageModel): string | null {
  if (signatures.length === 0) return say.draft;
  const member = signatures.find(({ role }) => role === 'member');
  if (member === undefined) return say.notYet(memberName);
  return member.meaning === 'declined' ? say.declinedBy(member.name) : null;
}

function facts({ memberName, coachName, content, locale }: SummaryPageModel): PageNode {
  const { place } = content.session;
  const fact = (label: string, value: string) =>
    h('div', [h('dt', [label]), h('dd', [value], eitherWay)]);
  return h('dl.sp-facts', [
    fact(say.member, memberName),
    fact(say.coach, coachName),
    fact(say.when, spanOf(content.session, locale).hours),
    place === '' ? null : fact(say.where, place),
  ]);
}

function part(name: string, title: string, children: readonly PageChild[]): PageNode {
  return h(`section.sp-part.sp-${name}`, [h('h2', [title]), h('div.sp-body', children)]);
}

function outcome({ content }: SummaryPageModel): PageNode | null {
  return content.outcome === '' ? null : part('outcome', say.outcome, prose(content.outcome));
}

function memberWords({ content, memberName, signatures }: SummaryPageModel): PageNode | null {
  const title = say.inTheirWords(memberName);
  if (content.memberWords !== '') return part('words', title, prose(content.memberWords));
  const settled = signatures.some((mark) => mark.role === 'member');
  return settled ? null : part('words', title, [h('p.sp-nothing', [say.notWritten])]);
}

function insights({ content }: SummaryPageModel): PageNode | null {
  if (content.insights.length === 0) return null;
  const items = content.insights.map((text) => h('li', [text], eitherWay));
  return part('insights', say.insights, [h('ul', items)]);
}

function answers({ content }: SummaryPageModel): PageNode | null {
  if (content.answers.length === 0) return null;
  return part(
    'answers',
    say.answers,
    content.answers.map(({ question, text }) =>
      h('div.sp-answer', [h('h3', [question], eitherWay), ...prose(text)]),
    ),
  );
}

function actions({ content, coachName, memberName, locale }: SummaryPageModel): PageNode | null {
  if (content.actions.length === 0) return null;
  const head = (text: string) => h('th', [text], { scope: 'col' });
  const rows = content.actions.map(({ text, owner, due, done }) =>
    h('tr', [
      h('td.sp-what', [text], eitherWay),
      h('td.sp-who', [owner === 'coach' ? coachName : memberName], eitherWay),
      h('td.sp-by', [
        done ? say.action.done : due === null ? say.action.noDue : dayText(due, locale),
      ]),
    ]),
  );
  return part('actions', say.actions, [
    h('table', [
      h('thead', [h('tr', [head(say.action.what), head(say.action.owner), head(say.action.due)])]),
      h('tbody', rows),
    ]),
  ]);
}

function next({ content, locale }: SummaryPageModel): PageNode | null {
  const { text, plan } = content.next;
  if (text === '' && plan === null) return null;
  const planned: PageNode[] = [];
  if (plan !== null) {
    const { day, hours } = spanOf(plan, locale);
    planned.push(h('p.sp-plan', [[day, hours, plan.place].filter(Boolean).join(', ')]));
  }
  return part('next', say.next, [...planned, ...(text === '' ? [] : prose(text))]);
}

function foot({ documentId, version, signatures }: SummaryPageModel): PageNode | null {
  if (signatures.length === 0) return null;
  return h('footer.sp-foot', [
    h('h2', [say.verifyTitle]),
    ...say.howToVerify.map((sentence) => h('p', [sentence])),
    documentId === null ? null : h('p.sp-reference', [say.reference(documentId, version)]),
  ]);
}
