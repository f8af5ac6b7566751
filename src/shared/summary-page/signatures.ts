import { drawingBox } from '../model/drawing.ts';
import type { SignatureMark } from '../model/summary.ts';
import { summaryPage as say } from '../words/summary-page.ts';
import { instantIn } from './dates.ts';
import type { SummaryPageModel } from './model.ts';
import { h } from './node.ts';
import type { PageNode } from './node.ts';

/** Both signature blocks, the team member's first as in the head; an empty one says who is to sign. */
export function signatureBlocks(model: SummaryPageModel): PageNode {
  const { signatures, memberName, coachName } = model;
  const drawn = signatures.some(({ drawing }) => drawing !== null);
  const of = (role: SignatureMark['role']) => signatures.find((mark) => mark.role === role);
  return h('section.sp-signatures', [
    h('h2', [say.signatures]),
    h('div.sp-blocks', [
      block(say.member, memberName, of('member'), model, drawn),
      block(say.coach, coachName, of('coach'), model, drawn),
    ]),
  ]);
}

function block(
  role: string,
  name: string,
  mark: SignatureMark | undefined,
  { content, locale }: SummaryPageModel,
  drawn: boolean,
): PageNode {
  if (mark === undefined) {
    return h('div.sp-block.sp-empty', [
      drawn ? drawing(null, name) : null,
      h('p.sp-hand', ['\u00a0']),
      h('p.sp-role', [role]),
      h('p.sp-waiting', [say.waiting(name)]),
    ]);
  }
  const claimed = instantIn(mark.claimedTime, content.session.zone, locale);
  return h('div.sp-block', [
    drawn ? drawing(mark.drawing, mark.name) : null,
    h('p.sp-hand', [mark.name]),
    h('p.sp-role', [role]),
    h('p.sp-meaning', [say.meaning[mark.meaning]]),
    mark.comment === '' ? null : h('blockquote.sp-comment', [mark.comment]),
    h('p.sp-small', [
      mark.role === 'member'
        ? `${say.claimed(claimed)}, ${say.device[mark.device]}.`
        : `${say.claimed(claimed)}.`,
    ]),
    h('p.sp-small', [
      h('span.sp-label', [say.key]),
      h('span.sp-words', [mark.key.words.join(' ')]),
    ]),
  ]);
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
