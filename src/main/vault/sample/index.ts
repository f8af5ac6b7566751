import type { NoteDocument, SessionDocument } from '#shared/model/document.ts';
import type { SessionPlan, SessionStatus } from '#shared/model/session.ts';
import { addDays } from './calendar.ts';
import type { SampleRevision } from './earlier-texts.ts';
import { stories } from './people/index.ts';
import { randomFrom } from './random.ts';
import { sessionsOf } from './sessions.ts';

/** A made-up coaching practice, ready to be written into an empty vault. */
export interface SamplePractice {
  readonly coachName: string;
  readonly people: readonly SamplePerson[];
}

interface SamplePerson {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  /** ISO 8601 instant. */
  readonly createdAt: string;
  /** Calendar day until which the notes are to be kept; null where none is set. */
  readonly keepUntil: string | null;
  /** Oldest first. */
  readonly sessions: readonly SampleSession[];
}

export interface SampleSession {
  readonly id: string;
  readonly plan: SessionPlan;
  readonly status: SessionStatus;
  /** The blank document of the template while the session is only planned. */
  readonly document: SessionDocument;
  readonly notes: NoteDocument;
  /** 0 while planned. */
  readonly revision: number;
  /** ISO 8601 instants. */
  readonly createdAt: string;
  readonly updatedAt: string;
  /** Texts of before, oldest first. */
  readonly revisions: readonly SampleRevision[];
  /** How many days ago it went into the bin; null where it did not. */
  readonly inBinFor: number | null;
}

/**
 * The sample practice: a dozen made-up people and about two years of regular 1-1s.
 * The same day and zone always give the same practice, ids included.
 *
 * @param options.today calendar day `YYYY-MM-DD` that counts as today
 * @param options.zone IANA time zone of the coach
 */
export function sampleVault(options: {
  readonly today: string;
  readonly zone: string;
}): SamplePractice {
  return {
    coachName: 'Alex Morgan',
    people: stories.map((story, index) => {
      const random = randomFrom(`${story.name} ${index}`);
      const sessions = sessionsOf(story, { ...options, random });
      const createdAt = sessions[0]?.createdAt ?? `${addDays(options.today, 0)}T08:00:00.000Z`;
      return {
        id: random.uuid(createdAt),
        name: story.name,
        role: story.role,
        createdAt,
        keepUntil:
          story.keptForDays === undefined ? null : addDays(options.today, story.keptForDays),
        sessions,
      };
    }),
  };
}
