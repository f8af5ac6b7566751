import { SegmentedControl } from '@mantine/core';
import { spans } from '#shared/model/insights/page.ts';
import type { Span } from '#shared/model/insights/page.ts';
import { words } from '#shared/words/index.ts';

/** How far to look back. */
export function SpanChoice({
  span,
  onChange,
}: {
  readonly span: Span;
  readonly onChange: (span: Span) => void;
}) {
  return (
    <SegmentedControl
      aria-label={words.insights.span}
      value={span}
      onChange={onChange}
      data={spans.map((each) => ({ value: each, label: words.insights.spans[each] }))}
    />
  );
}
