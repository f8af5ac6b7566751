import type { Entry } from '#shared/model/entry.ts';
import type { LookedAt } from '#shared/model/insights/theme.ts';
import type { Span } from '#shared/model/insights/page.ts';
import { folded, foldedWords } from '#shared/model/search/tokens.ts';
import { clockAt } from '#shared/model/schedule/wall-clock.ts';
import type { Vault } from '../context.ts';
import { knownPerson } from '../people.ts';
import type { Slices } from '../slices.ts';
import type { ReadableDb } from '../sql/db.ts';
import { entriesOfSession } from '../sql/queries/entries.ts';
import { allPeople } from '../sql/queries/people.ts';
import { readSettings } from '../sql/queries/settings.ts';
import { newestHeld } from '../sql/queries/themes.ts';
import type { HeldSession } from '../sql/queries/themes.ts';
import { spanStart } from './span-start.ts';

/** So many sessions are read for what is asked, and so many others to compare with. */
const most = { asked: 600, elsewhere: 300 } as const;
/** How long one step may hold the vault, in milliseconds. */
const stepTime = 15;
/** After every instant. */
const ever = '9999';

export interface Looking {
  readonly personId: string | null;
  readonly span: Span;
  readonly today: string;
  readonly zone: string;
}

/** What is read for themes: the sessions asked for, oldest first, and those to compare with. */
export interface Sessions {
  readonly asked: readonly (HeldSession & { readonly day: string })[];
  readonly looked: LookedAt;
  readonly elsewhere: readonly HeldSession[];
  /** Folded words of names, which are no themes. */
  readonly names: ReadonlySet<string>;
}

/**
 * Of a person, what was said with the others is elsewhere; of everyone, what was said before these sessions.
 *
 * @throws AppError `not_found`; `invalid_input` for an unknown zone
 */
export function sessionsLookedAt(
  { db, now }: Vault<ReadableDb>,
  { personId, span, today, zone }: Looking,
): Sessions {
  const { since } = spanStart(span, today, zone);
  if (personId !== null) knownPerson(db, personId);
  const held = { now: now().toISOString(), personId: null, notOf: null, since: '', before: ever };
  const newest = newestHeld(db, { ...held, personId, since, limit: most.asked + 1 });
  const asked = newest
    .slice(0, most.asked)
    .toReversed()
    .map((session) => ({ ...session, day: clockAt(session.startsAt, zone).day }));
  const all = newest.length <= most.asked;
  const before = all ? since : (asked[0]?.startsAt ?? since);
  const others = personId === null ? { before } : { notOf: personId };
  return {
    asked,
    looked: {
      sessions: asked.length,
      all,
      since: asked[0]?.day ?? null,
    },
    elsewhere: newestHeld(db, { ...held, ...others, limit: most.elsewhere }),
    names: new Set(
      [...allPeople(db).map(({ name }) => name), readSettings(db).coachName].flatMap(foldedWords),
    ),
  };
}

/** Reads session by session, a few in each step. */
export async function readEach(
  slices: Slices,
  sessions: readonly Pick<HeldSession, 'id'>[],
  visit: (entries: readonly Entry[], number: number) => void,
): Promise<void> {
  let next = 0;
  while (next < sessions.length) {
    const from = next;
    next = await slices(({ db }) => {
      const end = performance.now() + stepTime;
      let at = from;
      do {
        visit(entriesOfSession(db, sessions[at]?.id ?? ''), at);
        at += 1;
      } while (at < sessions.length && performance.now() < end);
      return at;
    });
  }
}

/** Whether a text may hold a token at all: far quicker than finding every one. */
export function mayHold(text: string, token: string): boolean {
  return folded(text).includes(token);
}
