import type { Check, Verdict, VerifiedSummary } from '#shared/model/verdict.ts';
import { summaryPage } from '#shared/summary-page/index.ts';
import { linkModel } from '#shared/verdict/link-model.ts';
import { verdictSays } from '#shared/verdict/verdict-says.ts';
import { verify } from '#shared/words/verify.ts';
import { h } from '#shared/summary-page/node.ts';
import type { PageNode } from '#shared/summary-page/node.ts';
import { linksView } from './links-view.ts';
import { replacedKeys, signers } from './signers.ts';

const marks = {
  valid: 'M5 12.5l4.500 4.500L19 7.500',
  invalid: 'M6.500 6.500l11 11M17.500 6.500l-11 11',
  unreadable: 'M9 9.200a3 3 0 1 1 4.300 2.700c-.9.500-1.300 1-1.300 2.100M12 17.500v.1',
};

/** All that can be said about one file, the verdict first; of its content only what was verified. */
export function verdictView(verdict: Verdict, locale: string): PageNode {
  const parts =
    verdict.outcome === 'valid'
      ? [...summaryParts(verdict.summary, locale), checksView(verdict.checks)]
      : [checksView(verdict.checks)];
  return h('article.file', [banner(verdict), ...parts]);
}

function banner(verdict: Verdict): PageNode {
  const { title, means } = verdictSays(verdict);
  const { documentId, version } =
    verdict.outcome === 'valid' ? verdict.summary : { documentId: null, version: 0 };
  const stroke = h('path', [], { d: marks[verdict.outcome] });
  const icon = h('svg.icon', [stroke], { viewBox: '0 0 24 24', 'aria-hidden': 'true' });
  const declined = verdict.outcome === 'valid' && title === verify.verdict.declined;
  return h(
    'header.banner',
    [
      icon,
      h('div.words', [
        h('h2', [title], { tabindex: '-1' }),
        h('p', [means]),
        h('p.name', [verdict.fileName]),
        documentId === null
          ? null
          : h('p.soft', [
              `${verify.verdict.document} ${documentId}, ${verify.verdict.version(version)}`,
            ]),
      ]),
    ],
    { 'data-outcome': declined ? 'declined' : verdict.outcome },
  );
}

function summaryParts(summary: VerifiedSummary, locale: string): readonly (PageNode | null)[] {
  const { signatures, content, earlierKeys, earlier } = summary;
  const { zone } = content.session;
  const page = summaryPage(linkModel(summary, summary, locale));
  return [
    part(verify.signatures.title, [
      signers(signatures, zone, locale),
      h('p.soft', [verify.signatures.claims]),
    ]),
    earlierKeys.length === 0
      ? null
      : part(verify.keys.title, [
          replacedKeys(earlierKeys, zone, locale),
          h('p.soft', [verify.keys.lead]),
        ]),
    earlier.length === 0
      ? null
      : part(verify.links.title, [h('p.soft', [verify.links.lead]), linksView(summary, locale)]),
    part(verify.content, [h('div.desk', [h('div.summary-sheet', [page])])]),
  ];
}

function checksView(checks: readonly Check[]): PageNode {
  const say = verify.checks;
  const items = checks.map(({ name, passed, detail }) =>
    h(
      'li',
      [
        h('p.check', [
          h('strong', [say.name[name]]),
          ' ',
          h('span.result', [passed ? say.passed : say.failed]),
        ]),
        h('p.soft', [detail]),
      ],
      { 'data-passed': String(passed), 'data-check': name },
    ),
  );
  return h('section.part.checks', [h('h3', [say.title]), h('ul', items)]);
}

function part(title: string, children: readonly (PageNode | null)[]): PageNode {
  return h('section.part', [h('h3', [title]), ...children]);
}
