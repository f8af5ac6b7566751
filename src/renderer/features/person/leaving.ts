import type { PersonPage } from '#shared/model/person.ts';
import { words } from '#shared/words/index.ts';
import { some } from './some.ts';

/** What goes into the bin with a person, in words; nothing of which there is none. */
export function goesAlong({
  sessions,
  actions,
  openItems,
}: Pick<PersonPage, 'sessions' | 'actions' | 'openItems'>): readonly string[] {
  const openActions = actions.filter((action) => !action.done).length;
  const { counts } = words.people;
  return [
    ...some(sessions.length, counts.sessions),
    ...some(openActions, counts.openActions),
    ...some(openItems, counts.openItems),
  ];
}

/**
 * What is still to come with a person, in words; nothing of which there is none.
 *
 * @param now ISO 8601 instant
 */
export function stillToCome(
  { sessions, actions }: Pick<PersonPage, 'sessions' | 'actions'>,
  now: string,
): readonly string[] {
  const planned = sessions.filter(
    ({ status, startsAt, missedBy }) => status !== 'closed' && missedBy === null && startsAt >= now,
  );
  const openActions = actions.filter((action) => !action.done).length;
  const { counts } = words.people;
  return [...some(planned.length, counts.planned), ...some(openActions, counts.openActions)];
}
