import { profileFields } from '../model/profile.ts';
import type { ProfileField } from '../model/profile.ts';
import { archive } from '../words/archive.ts';
import { frontMatter } from './front-matter.ts';
import { plainLine, plainText } from './markdown.ts';

/** A person as their Markdown shows them: what is kept beside the sessions, without what lies in the bin. */
export interface ArchivedPerson {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly archivedAt: string | null;
  readonly keepUntil: string | null;
  readonly inBin: boolean;
  readonly profile: Readonly<Partial<Record<ProfileField, string>>>;
  readonly agenda: readonly { readonly text: string; readonly raisedBy: 'member' | 'coach' }[];
  readonly goals: readonly {
    readonly title: string;
    readonly measure: string;
    readonly start: number;
    readonly target: number;
    readonly due: string | null;
    readonly status: string;
    readonly checkIns: readonly Dated[];
  }[];
  readonly focusAreas: readonly {
    readonly title: string;
    readonly baseline: number;
    readonly day: string;
    readonly observations: readonly Dated[];
  }[];
  readonly assessments: readonly {
    readonly day: string;
    readonly rater: string;
    readonly answers: readonly {
      readonly area: string;
      readonly text: string;
      readonly rating: number | null;
    }[];
  }[];
}

interface Dated {
  readonly day: string;
  readonly value: number;
  readonly note: string;
}

export function personMarkdown(person: ArchivedPerson): string {
  const parts = [
    frontMatter({
      type: 'person',
      id: person.id,
      name: person.name,
      role: person.role,
      archived_at: person.archivedAt,
      keep_until: person.keepUntil,
      in_bin: person.inBin,
    }),
    `# ${plainLine(person.name)}`,
    ...profileFields.flatMap((field) => {
      const text = person.profile[field] ?? '';
      return text.trim() === '' ? [] : [`## ${archive.profile[field]}`, plainText(text)];
    }),
    ...section(
      archive.agenda,
      person.agenda.map(({ text, raisedBy }) => [
        `${plainLine(text)} *(${archive.owner[raisedBy]})*`,
      ]),
    ),
    ...section(
      archive.goals,
      person.goals.map(({ title, measure, start, target, due, status, checkIns }) => [
        `${plainLine(title)} *(${archive.goal({ measure: plainLine(measure), start, target, due, status })})*`,
        ...checkIns.map(dated),
      ]),
    ),
    ...section(
      archive.focusAreas,
      person.focusAreas.map(({ title, baseline, day, observations }) => [
        `${plainLine(title)} *(${archive.baseline(baseline, day)})*`,
        ...observations.map(dated),
      ]),
    ),
    ...section(
      archive.assessments,
      person.assessments.map(({ day, rater, answers }) => [
        `${day}, ${archive.rater(rater)}`,
        ...answers.map(
          ({ area, text, rating }) =>
            `${plainLine(area)}${rating === null ? '' : ` ${rating}/5`}: ${plainLine(text)}`,
        ),
      ]),
    ),
  ];
  return `${parts.join('\n\n')}\n`;
}

function dated({ day, value, note }: Dated): string {
  return `${day}: ${value}${note === '' ? '' : `, ${plainLine(note)}`}`;
}

/** A list with a list under each of its items. */
function section(title: string, items: readonly (readonly string[])[]): readonly string[] {
  if (items.length === 0) return [];
  const lines = items.map(([first = '', ...rest]) =>
    [`- ${first}`, ...rest.map((line) => `  - ${line}`)].join('\n'),
  );
  return [`## ${title}`, lines.join('\n')];
}
