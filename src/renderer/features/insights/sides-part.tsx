import type { InsightsPage } from '#shared/model/insights/page.ts';
import { coveredSides } from '#shared/model/insights/sides.ts';
import { heldSessions } from '#shared/model/schedule/kept-rate.ts';
import { words } from '#shared/words/index.ts';
import { Section, dayOf } from '#renderer/ui/index.ts';
import { Plot } from '#renderer/ui/plot/index.ts';
import { Figures, SplitBar } from './figures.tsx';
import { newestFirst } from './gathered.ts';
import { SessionList } from './lists.tsx';
import classes from './insights.module.css';

const text = words.insights;

/** How far the What and the How were covered, counted from tags, as the session's rail counts them. */
export function SidesPart({
  page,
  named,
}: {
  readonly page: InsightsPage;
  readonly named: boolean;
}) {
  const held = heldSessions(newestFirst(page.people.flatMap((each) => each.sessions)), page.at);
  const coverage = page.people.flatMap((each) => each.coverage);
  const { both, onlyWhat, onlyHow, neither } = coveredSides(held, coverage);
  const list = (shown: typeof held) => <SessionList sessions={shown} named={named} />;
  const figures = [
    { label: text.both, sessions: both, tone: 'accent' },
    { label: text.onlyWhat, sessions: onlyWhat, tone: 'what' },
    { label: text.onlyHow, sessions: onlyHow, tone: 'how' },
    { label: text.neither, sessions: neither, tone: 'faint' },
  ] as const;
  const counted = figures.map(({ label, sessions, tone }) => ({
    label,
    tone,
    count: sessions.length,
    items: list(sessions),
  }));

  const covered = new Map(coverage.map((each) => [each.sessionId, each]));
  const points = (side: 'what' | 'how') =>
    held
      .map(({ id, startsAt, zone }) => ({
        day: dayOf(startsAt, zone),
        value: covered.get(id)?.[side] ?? 0,
      }))
      .toReversed();
  return (
    <Section title={text.sides}>
      <p className={classes['hint']}>{text.sidesText}</p>
      <SplitBar parts={counted} />
      <Figures label={text.sides} figures={counted} />
      {!named && held.length > 1 && (
        <div className={classes['plot']}>
          <Plot
            name={text.bySession}
            height={160}
            series={[
              { name: text.what, points: points('what') },
              { name: text.how, points: points('how') },
            ]}
          />
        </div>
      )}
    </Section>
  );
}
