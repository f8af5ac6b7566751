import type { NoteDocument, SessionDocument } from '#shared/model/document.ts';
import { builtInTemplatesIn } from '#shared/model/framework/built-in.ts';
import { firstTemplate } from '#shared/model/framework/first.ts';
import { regularTemplate } from '#shared/model/framework/regular.ts';
import type { Template } from '#shared/model/framework/template.ts';
import type { ProfileField } from '#shared/model/profile.ts';
import type { Absentee, Mover } from '#shared/model/schedule.ts';
import type { SessionPlan, SessionStatus } from '#shared/model/session.ts';
import { addDays } from '#shared/model/schedule/wall-clock.ts';
import type { Language } from '#shared/words/language.ts';
import { cast } from './cast/index.ts';
import { agendaOf, assessmentsOf, focusAreasOf, goalsOf, scheduleOf } from './beside.ts';
import type { SampleBeside } from './beside.ts';
import type { SampleRevision } from './earlier-texts.ts';
import { answersOf } from './first-session.ts';
import { makeLibrary } from './make-library.ts';
import type { SampleLibrary } from './make-library.ts';
import { randomFrom } from './random.ts';
import { sessionsOf } from './sessions.ts';
import type { Tick } from './ticks.ts';
import { told } from './told.ts';
import { sampleWords } from './words/index.ts';

/** A made-up coaching practice, ready to be written into an empty vault. */
export interface SamplePractice {
  readonly coachName: string;
  readonly library: SampleLibrary;
  readonly people: readonly SamplePerson[];
}

export interface SamplePerson extends SampleBeside {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  /** ISO 8601 instant. */
  readonly createdAt: string;
  /** Calendar day until which the notes are to be kept; null where none is set. */
  readonly keepUntil: string | null;
  /** Whether they were on the team before, without 1-1s. */
  readonly cleanSlate: boolean;
  /** What the first session filled in; only what was said. */
  readonly profile: readonly {
    readonly field: ProfileField;
    readonly text: string;
    readonly sessionId: string | null;
  }[];
  /** Oldest first. */
  readonly sessions: readonly SampleSession[];
}

export interface SampleSession {
  readonly id: string;
  readonly plan: SessionPlan;
  /** By whose questions it is held. */
  readonly template: Template;
  readonly status: SessionStatus;
  /** Who did not come to a session of the past; null where it was held or is to come. */
  readonly missedBy: Absentee | null;
  /** The day of the usual slot for which it is planned; null for those of the past. */
  readonly occurrence: string | null;
  readonly moves: readonly {
    readonly id: string;
    readonly from: string;
    readonly to: string;
    readonly by: Mover | null;
    readonly at: string;
  }[];
  /** The blank document of the template while the session is only planned. */
  readonly document: SessionDocument;
  readonly notes: NoteDocument;
  /** To what it turned half-way, and what the coach thought of their own part; empty for most. */
  readonly focus: string;
  readonly reflection: string;
  /** When what is done of it was ticked. */
  readonly ticks: readonly Tick[];
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
 * The same day and zone always give the same practice, ids included; in another language it is the same
 * practice, said in other words.
 *
 * @param options.today calendar day `YYYY-MM-DD` that counts as today
 * @param options.zone IANA time zone of the coach
 * @param options.language in which everything is written
 */
export function sampleVault(options: {
  readonly today: string;
  readonly zone: string;
  readonly language: Language;
}): SamplePractice {
  const { today, zone, language } = options;
  const words = sampleWords[language];
  const templates = templatesIn(language);
  const library = makeLibrary({
    at: `${addDays(today, -700)}T08:00:00.000Z`,
    random: randomFrom('library'),
    words: words.library,
    regular: templates.regular,
  });
  return {
    coachName: 'Alex Morgan',
    library,
    people: cast.map((frame, index) => {
      const { story, background } = told(frame, words);
      const random = randomFrom(`${story.name} ${index}`);
      const beside = randomFrom(`${story.name} beside`);
      const setting = { today, zone, random, beside, library, words, templates };
      const sessions = sessionsOf(story, background, setting);
      const createdAt = sessions[0]?.createdAt ?? `${addDays(today, 0)}T08:00:00.000Z`;
      const personId = random.uuid(createdAt);
      const held = sessions.filter((session) => session.status === 'closed');
      const whose = { personId, today, random: beside };
      return {
        id: personId,
        name: story.name,
        role: story.role,
        createdAt,
        keepUntil: story.keptForDays === undefined ? null : addDays(today, story.keptForDays),
        cleanSlate: background.cleanSlate !== undefined,
        profile: profileOf(answersOf(background), held[0]),
        sessions,
        schedule: scheduleOf(story, today, zone),
        agenda: agendaOf(background, whose, held.at(-1)),
        goals: goalsOf(background, whose),
        focusAreas: focusAreasOf(background, whose),
        assessments: assessmentsOf(background, whose),
      };
    }),
  };
}

/** The two templates by which its sessions are held. */
export interface SampleTemplates {
  readonly first: Template;
  readonly regular: Template;
}

function templatesIn(language: Language): SampleTemplates {
  const builtIn = (id: string): Template => {
    const template = builtInTemplatesIn(language).find((each) => each.id === id);
    if (!template) throw new RangeError(`no template ${id}`);
    return template;
  };
  return { first: builtIn(firstTemplate.id), regular: builtIn(regularTemplate.id) };
}

function profileOf(
  said: Readonly<Record<ProfileField, string>>,
  first: SampleSession | undefined,
): SamplePerson['profile'] {
  const sessionId = first && first.inBinFor === null ? first.id : null;
  return Object.entries(said)
    .filter(([, text]) => text !== '')
    .map(([field, text]) => ({ field: field as ProfileField, text, sessionId }));
}
