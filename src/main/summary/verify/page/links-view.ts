import type { SummaryContent } from '#shared/model/summary.ts';
import type { VerifiedSummary } from '#shared/model/verdict.ts';
import { instantIn } from '#shared/summary-page/dates.ts';
import { summaryPage } from '#shared/summary-page/index.ts';
import { changeLines } from '#shared/verdict/change-lines.ts';
import { linkModel } from '#shared/verdict/link-model.ts';
import { linksOf, memberMark } from '#shared/verdict/links.ts';
import type { ShownLink } from '#shared/verdict/links.ts';
import { summary as summaryWords } from '#shared/words/summary.ts';
import { verify } from '#shared/words/verify.ts';
import { h } from '#shared/summary-page/node.ts';
import type { PageNode } from '#shared/summary-page/node.ts';

const say = verify.links;

/** The chain, oldest first: who signed each link, and what it changed. */
export function linksView(summary: VerifiedSummary, locale: string): PageNode {
  const { zone } = summary.content.session;
  const links = linksOf(summary);
  return h(
    'ol.links',
    links.map((link, at) =>
      h('li', [
        h('h4', [
          say.name(link.position),
          h('span.soft', [
            ` ${verify.verdict.version(link.version)}${at === links.length - 1 ? `, ${say.newest}` : ''}`,
          ]),
        ]),
        ...signedLines(link, zone, locale),
        link.before === null ? null : changesOf(summary, link.before, link, locale),
        at === links.length - 1 ? null : asSigned(summary, link, locale),
      ]),
    ),
  );
}

function signedLines({ signatures }: ShownLink, zone: string, locale: string) {
  const lines = signatures.map(({ name, meaning, claimedTime }) =>
    say.signed(
      name,
      summaryWords.signature.meaning[meaning],
      summaryWords.signature.claimed(instantIn(claimedTime, zone, locale)),
    ),
  );
  if (!memberMark(signatures)) lines.push(say.waiting);
  return lines.map((line) => h('p.soft', [line]));
}

function changesOf(
  summary: VerifiedSummary,
  before: SummaryContent,
  { content }: ShownLink,
  locale: string,
): PageNode {
  const changes = changeLines(before, content, summary, locale);
  if (changes.length === 0) return h('p.soft', [say.nothingChanged]);
  const rows = changes.flatMap((change) => [
    h('dt', [change.label]),
    ...(change.before === null ? [] : [h('dd', [h('del', [change.before])])]),
    ...(change.after === null ? [] : [h('dd', [h('ins', [change.after])])]),
  ]);
  return h('dl.changes', rows, { 'aria-label': say.changed });
}

function asSigned(summary: VerifiedSummary, link: ShownLink, locale: string): PageNode {
  const page = summaryPage(linkModel(summary, link, locale));
  return h('details', [h('summary', [say.read]), h('div.desk', [h('div.summary-sheet', [page])])]);
}
