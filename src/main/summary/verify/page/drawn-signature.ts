import { drawingBox } from '#shared/model/drawing.ts';
import { h } from '#shared/summary-page/node.ts';
import type { PageNode } from '#shared/summary-page/node.ts';

/** A signature as its signer drew it; the verified form of the path holds nothing but lines. */
export function drawnSignature(path: string): PageNode {
  const { width, height } = drawingBox;
  return h('svg.drawn', [h('path', [], { d: path })], {
    viewBox: `0 0 ${width} ${height}`,
    'aria-hidden': 'true',
  });
}
