import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import type { RevisionMark } from '#shared/model/history.ts';
import type { SessionPage } from '#shared/model/session.ts';
import { words } from '#shared/words/index.ts';
import { useCommand } from '#renderer/app/use-command.ts';
import { Loaded } from '#renderer/ui/index.ts';
import { Changes } from './changes.tsx';
import { nothingYet } from './nothing-yet.ts';
import { Restore } from './restore.tsx';
import { whenKept } from './when-kept.ts';
import classes from './comparison.module.css';

type Other = 'now' | 'before';

/** A kept text beside the text of now, or beside the one kept before it. */
export function Comparison({
  page,
  revisions,
  chosen,
}: {
  readonly page: SessionPage;
  readonly revisions: readonly RevisionMark[];
  readonly chosen: RevisionMark;
}) {
  const isNow = chosen.revision === page.revision;
  const [wanted, setWanted] = useState<Other | null>(null);
  // Beside the text of now, the text of now says nothing.
  const other = wanted ?? (isNow ? 'before' : 'now');
  const before = revisions[revisions.findIndex(({ id }) => id === chosen.id) + 1];
  const when = whenKept(chosen.keptAt, 'within');
  const title =
    other === 'now'
      ? words.history.sinceThen(when)
      : before === undefined
        ? words.history.firstOne(when)
        : words.history.upToThen(when);

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls on its own, so the keyboard must be able to stand in it
    <section className={classes['desk']} tabIndex={0} aria-label={words.history.desk}>
      <div className={classes['sheet']}>
        <div className={classes['head']}>
          <h2 className={classes['title']}>{title}</h2>
          <div className={classes['choice']}>
            <span id="compare-with" className={classes['soft']}>
              {words.history.compareWith}
            </span>
            <SegmentedControl
              size="xs"
              aria-labelledby="compare-with"
              value={other}
              onChange={(value) => setWanted(value)}
              data={[
                { value: 'now', label: words.history.withNow },
                { value: 'before', label: words.history.withBefore },
              ]}
            />
          </div>
        </div>
        <Restore page={page} chosen={chosen} />
        <Compared page={page} chosen={chosen} before={before} other={other} />
      </div>
    </section>
  );
}

function Compared({
  page,
  chosen,
  before,
  other,
}: {
  readonly page: SessionPage;
  readonly chosen: RevisionMark;
  readonly before: RevisionMark | undefined;
  readonly other: Other;
}) {
  const its = useCommand('readRevision', { revisionId: chosen.id });
  const earlier = useCommand(
    'readRevision',
    { revisionId: before?.id ?? chosen.id },
    { enabled: other === 'before' && before !== undefined },
  );
  const memberName = page.person.name;
  return (
    <Loaded query={its}>
      {(text) => {
        if (other === 'now') {
          return (
            <Changes
              before={text}
              after={page}
              memberName={memberName}
              same={words.history.sameAsNow}
            />
          );
        }
        if (before === undefined) {
          return (
            <Changes
              before={nothingYet(text.template)}
              after={text}
              memberName={memberName}
              same={words.history.nothingWritten}
            />
          );
        }
        return (
          <Loaded query={earlier}>
            {(one) => (
              <Changes
                before={one}
                after={text}
                memberName={memberName}
                same={words.history.sameAsBefore}
              />
            )}
          </Loaded>
        );
      }}
    </Loaded>
  );
}
