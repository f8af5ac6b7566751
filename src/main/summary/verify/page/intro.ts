import { common } from '#shared/words/common.ts';
import { verifyPage as say } from '#shared/words/verify-page.ts';
import { h } from '#shared/summary-page/node.ts';
import type { PageNode } from '#shared/summary-page/node.ts';

/** The app's own mark: two pen strokes that meet. */
export function mark(): PageNode {
  const strokes = [
    'M4 20.5C7.2 11 12.2 5.6 15.3 7.2c3.4 1.8-2 14.6.6 15.9 2.2 1.1 4.600-4.200 6.800-7.900',
    'M10.500 25.200c4.700.5 8.300-2.400 10.800-6.600 2-3.400 4.100-6.500 6.700-6.100',
  ].map((d) => h('path', [], { d }));
  const picture = { viewBox: '0 0 32 32', 'aria-hidden': 'true' };
  return h('p.mark', [h('svg', strokes, picture), common.appName]);
}

/** What the three verdicts mean, for someone who never saw one. */
export function explanation(): PageNode {
  const rows = say.readings.flatMap(([name, means]) => [h('dt', [name]), h('dd', [means])]);
  return h('footer.about', [h('p.invite', [say.none]), h('dl', rows), h('p.soft', [say.about])]);
}
