import { drawingBox } from '../model/drawing.ts';
import type { EarlierKey, KeyFingerprint, SignatureMark } from '../model/summary.ts';
import { summaryPage as say } from '../words/summary-page.ts';
import { dayIn, instantIn } from './dates.ts';
import type { SummaryPageModel } from './model.ts';
import { eitherWay, h } from './node.ts';
import type { PageNode } from './node.ts';

/** Both signature blocks, the team member's first as in the head; an empty one says who is to sign. */
export function signatureBlocks(
  model: SummaryPageModel,
  earlierKeys: readonly EarlierKey[] = [],
): PageNode {
  const { signatures, memberName, coachName } = model;
  const drawn = signatures.some(({ drawing }) => drawing !== null);
  const of = (role: SignatureMark['role']) => signatures.find((mark) => mark.role === role);
  return h('section.sp-signatures', [
    h('h2', [say.signatures]),
    h('div.sp-blocks', [
      block(say.member, memberName, of('member'), model, drawn, earlierKeys),
      block(say.coach, coachName, of('coach'), model, drawn, []),
    ]),
  ]);
}

function block(
  role: string,
  name: string,
  mark: SignatureMark | undefined,
  { content, locale }: SummaryPageModel,
  drawn: boolean,
  earlierKeys: readonly EarlierKey[],
): PageNode {
  const { zone } = content.session;
  if (mark === undefined) {
    return h('div.sp-block.sp-empty', [
      drawn ? drawing(null, name) : null,
      h('p.sp-hand', ['\u00a0']),
      h('p.sp-role', [role]),
      h('p.sp-waiting', [say.waiting(name)]),
    ]);
  }
  return h('div.sp-block', [
    drawn ? drawing(mark.drawing, mark.name) : null,
    h('p.sp-hand', [mark.name], eitherWay),
    h('p.sp-role', [role]),
    ...saying(mark),
    h('p.sp-small', [claim(mark, zone, locale)]),
    ...keyLines(say.key, mark.key),
    ...earlierKeys
      .toReversed()
      .flatMap(({ key, replacedAt }) =>
        keyLines(say.keyChanged(dayIn(replacedAt, zone, locale)), key),
      ),
  ]);
}

/** What somebody says by signing, and in which words. */
export function saying({ meaning, comment }: SignatureMark): readonly (PageNode | null)[] {
  return [
    h('p.sp-meaning', [say.meaning[meaning]]),
    comment === '' ? null : h('blockquote.sp-comment', [comment], eitherWay),
  ];
}

/** When by the signer's own clock, and on which device. */
export function claim(
  { role, claimedTime, device }: SignatureMark,
  zone: string,
  locale: string,
): string {
  const claimed = say.claimed(instantIn(claimedTime, zone, locale));
  return role === 'member' ? `${claimed}, ${say.device[device]}.` : `${claimed}.`;
}

/** A key as people compare it, and as programs do: a line for each. */
export function keyLines(
  label: string,
  { words, thumbprint }: KeyFingerprint,
): readonly PageNode[] {
  return [
    h('p.sp-small', [h('span.sp-label', [label]), h('span.sp-words-of-key', [words.join(' ')])]),
    h('p.sp-small.sp-thumbprint', [
      h('span.sp-label', [say.thumbprint]),
      h('span.sp-code', [thumbprint]),
    ]),
  ];
}

/** The signature as it was drawn; beside it, the same room for whoever drew none, so that names stay level. */
function drawing(path: string | null, name: string): PageNode {
  if (path === null) return h('div.sp-drawing.sp-undrawn');
  return h('svg.sp-drawing', [h('path', [], { d: path })], {
    viewBox: `0 0 ${drawingBox.width} ${drawingBox.height}`,
    role: 'img',
    'aria-label': say.drawn(name),
  });
}
