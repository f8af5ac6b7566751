import type { InsightsPage } from '#shared/model/insights/page.ts';
import { heldSessions, keptRate, missedSessions } from '#shared/model/schedule/kept-rate.ts';
import { words } from '#shared/words/index.ts';
import { Section } from '#renderer/ui/index.ts';
import { formatShare } from '#renderer/ui/numbers.ts';
import { Figures } from './figures.tsx';
import { MoveList, SessionList } from './lists.tsx';
import { newestFirst } from './gathered.ts';

const text = words.insights;

/** Held, missed, moved, and what share of those that were due that is (FRAMEWORK `commit`). */
export function SessionsPart({
  page,
  named,
}: {
  readonly page: InsightsPage;
  readonly named: boolean;
}) {
  const sessions = newestFirst(page.people.flatMap((each) => each.sessions));
  const moves = page.people.flatMap((each) => each.moves);
  const held = heldSessions(sessions, page.at);
  const missed = missedSessions(sessions, page.at);
  const kept = keptRate(sessions, moves, page.at);
  const due = newestFirst([...held, ...missed]);
  const list = (shown: typeof sessions) => <SessionList sessions={shown} named={named} />;
  return (
    <Section title={text.sessions}>
      <Figures
        label={text.sessions}
        figures={[
          { label: text.held, count: held.length, items: list(held) },
          {
            label: text.missed,
            count: missed.length,
            note: text.missedBy(kept.missed.member, kept.missed.coach, kept.missed.both),
            items: list(missed),
          },
          {
            label: text.moved,
            count: moves.length,
            note: text.movedBy(kept.moved.member, kept.moved.coach, kept.moved.unknown),
            items: <MoveList moves={moves} sessions={sessions} named={named} />,
          },
          {
            label: text.kept,
            count: due.length,
            shown: kept.rate === null ? text.nobody : formatShare(kept.rate),
            note: text.keptOf(held.length, due.length),
            items: list(due),
          },
        ]}
      />
    </Section>
  );
}
