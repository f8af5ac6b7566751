import type { SummaryPage } from '#shared/model/summary.ts';
import { words } from '#shared/words/index.ts';
import { ChangeList } from '../../ui/summary-paper/index.ts';
import { Part } from './part.tsx';
import type { ShownLink } from './shown-link.ts';

/** What the addendum on the page changes, or would change if it were signed now. */
export function ChangesPart({
  summary,
  link,
}: {
  readonly summary: SummaryPage;
  readonly link: ShownLink;
}) {
  const say = words.summary.changes;
  if (link.before === null) return null;
  const title = say.title(words.summary.path.link(link.position));
  const isDraft = link.signatures.length === 0;
  return (
    <Part title={title}>
      <ChangeList
        before={link.before}
        after={link.content}
        people={summary}
        label={title}
        none={isDraft ? say.none : say.noneSigned}
      />
    </Part>
  );
}
