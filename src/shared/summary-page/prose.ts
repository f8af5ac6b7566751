import { eitherWay, h } from './node.ts';
import type { PageNode } from './node.ts';

/**
 * Plain text as it was written: one paragraph a line. Points of a list keep their marks as text and
 * only hang out by style, so that what is read is letter by letter what is signed.
 */
export function prose(text: string): readonly PageNode[] {
  return text.split('\n').map((line) => {
    if (line.trim() === '') return h('p.gap');
    const mark = /^(?:•|\d{1,3}\.) /.exec(line);
    if (mark) return h(mark[0] === '• ' ? 'p.point' : 'p.point.numbered', [line], eitherWay);
    return line.startsWith('  ')
      ? h('p.point.more', [line.trimStart()], eitherWay)
      : h('p', [line], eitherWay);
  });
}
