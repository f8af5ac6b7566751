import { Link } from '@tanstack/react-router';
import { coveredSides } from '#shared/model/insights/sides.ts';
import type { InsightsPage, PersonInsights } from '#shared/model/insights/page.ts';
import { heldSessions, keptRate } from '#shared/model/schedule/kept-rate.ts';
import { words } from '#shared/words/index.ts';
import { Avatar, Section } from '#renderer/ui/index.ts';
import { formatShare } from '#renderer/ui/numbers.ts';
import classes from './insights.module.css';

const text = words.insights;

/** The same numbers person by person; each line leads to that person's own. */
export function PeoplePart({ page }: { readonly page: InsightsPage }) {
  return (
    <Section title={text.byPerson}>
      <table className={classes['table']}>
        <thead>
          <tr>
            <th scope="col">{text.person}</th>
            {[text.held, text.missed, text.moved, text.kept, text.bothSides, text.openSteps].map(
              (head) => (
                <th key={head} scope="col" className={classes['count']}>
                  {head}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {page.people.map((each) => (
            <PersonRow key={each.person.id} of={each} at={page.at} />
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function PersonRow({ of, at }: { readonly of: PersonInsights; readonly at: string }) {
  const { person, sessions, moves, coverage, actions } = of;
  const kept = keptRate(sessions, moves, at);
  const missed = kept.missed.member + kept.missed.coach + kept.missed.both;
  const { both } = coveredSides(heldSessions(sessions, at), coverage);
  const counts = [
    kept.held,
    missed,
    moves.length,
    kept.rate === null ? text.nobody : formatShare(kept.rate),
    kept.held === 0 ? text.nobody : formatShare(both.length / kept.held),
    actions.filter(({ done }) => !done).length,
  ];
  return (
    <tr className={classes['row']}>
      <th scope="row">
        <span className={classes['who']} data-private>
          <Avatar name={person.name} size="sm" />
          <Link
            to="/people/$personId/over-time"
            params={{ personId: person.id }}
            className={classes['whoLink']}
          >
            {person.name}
          </Link>
        </span>
      </th>
      {counts.map((count, column) => (
        // Columns are fixed.
        // oxlint-disable-next-line react/no-array-index-key
        <td key={column} className={classes['count']}>
          {count}
        </td>
      ))}
    </tr>
  );
}
