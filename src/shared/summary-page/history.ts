import type { SignatureMark, SignedLink, SummaryContent } from '../model/summary.ts';
import { changeLines } from '../verdict/change-lines.ts';
import type { ChangeLine } from '../verdict/change-lines.ts';
import { summaryPage as say } from '../words/summary-page.ts';
import type { PrintedSummaryModel } from './model.ts';
import { eitherWay, h } from './node.ts';
import type { PageNode } from './node.ts';
import { prose } from './prose.ts';
import { claim, keyLines, saying } from './signatures.ts';

/**
 * How a summary came about: every link of its chain, oldest first, with who signed it and what it changed
 * in the one before. What the newest says, and who signed it, is the sheet above. Null without addenda.
 */
export function history(model: PrintedSummaryModel): PageNode | null {
  const { earlier, version, content } = model;
  if (earlier.length === 0) return null;
  const before = (at: number): SummaryContent | null => earlier[at - 1]?.content ?? null;
  return h('section.sp-chain', [
    h('h2', [say.chain.title]),
    h('p.sp-lead', [say.chain.lead]),
    ...earlier.map((link, at) =>
      linkPart(model, link, before(at), [signers(model, link.signatures)]),
    ),
    linkPart(model, { position: earlier.length, version, content }, before(earlier.length), [
      h('p.sp-small', [model.signatures.length === 0 ? say.chain.draftAbove : say.chain.asAbove]),
    ]),
  ]);
}

function linkPart(
  model: PrintedSummaryModel,
  { position, version, content }: Pick<SignedLink, 'position' | 'version' | 'content'>,
  before: SummaryContent | null,
  signed: readonly PageNode[],
): PageNode {
  return h('section.sp-link', [
    h('h3', [say.chain.name(position, version)]),
    ...(before === null ? [] : changes(changeLines(before, content, model, model.locale))),
    ...signed,
  ]);
}

function changes(lines: readonly ChangeLine[]): readonly PageNode[] {
  if (lines.length === 0) return [h('p.sp-small', [say.chain.nothingChanged])];
  return lines.map(({ label, before, after }) =>
    h('div.sp-change', [
      h('p.sp-label', [label], eitherWay),
      ...side('sp-went', after === null ? say.chain.removed : say.chain.before, before),
      ...side('sp-came', before === null ? say.chain.added : say.chain.after, after),
    ]),
  );
}

function side(name: string, label: string, text: string | null): readonly PageNode[] {
  if (text === null) return [];
  return [h(`div.${name}`, [h('p.sp-side', [label]), h('div', prose(text))])];
}

function signers(model: PrintedSummaryModel, signatures: readonly SignatureMark[]): PageNode {
  const { locale, content } = model;
  const { zone } = content.session;
  return h(
    'div.sp-blocks',
    signatures
      .toReversed()
      .map((mark) =>
        h('div.sp-signer', [
          h('p.sp-name', [mark.name], eitherWay),
          ...saying(mark),
          h('p.sp-small', [claim(mark, zone, locale)]),
          ...keyLines(say.key, mark.key).slice(0, standsAbove(model, mark) ? 1 : 2),
        ]),
      ),
  );
}

/** Whether a key stands in full above, and its words are enough here. */
function standsAbove(
  { signatures, earlierKeys }: PrintedSummaryModel,
  { key }: SignatureMark,
): boolean {
  return [...signatures, ...earlierKeys].some((shown) => shown.key.thumbprint === key.thumbprint);
}
