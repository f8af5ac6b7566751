import type { NoteDocument, SessionDocument } from './document.ts';
import type { BackupMark } from './backup.ts';
import type { BinnedItem } from './bin.ts';
import type { Person } from './person.ts';
import type { Template } from './framework/template.ts';

/**
 * Why the text of a session was kept as a revision. `while_editing`: it had stood for ten minutes of
 * writing when the next save replaced it.
 */
export type RevisionReason = 'closed' | 'while_editing' | 'before_restore' | 'restored';

/** A kept revision of a session's text, as it is listed. */
export interface RevisionMark {
  readonly id: string;
  /** The save it comes from. */
  readonly revision: number;
  /** When this text was last saved, ISO 8601 instant: from then on it was the text. */
  readonly keptAt: string;
  readonly reason: RevisionReason;
  /** Words in it, to give an idea of how much was there. */
  readonly wordCount: number;
}

export interface RevisionPage {
  readonly mark: RevisionMark;
  readonly template: Template;
  readonly document: SessionDocument;
  readonly notes: NoteDocument;
}

/** What lies in the bin. After `daysLeft` days it is deleted for good. */
export interface BinPage {
  readonly people: readonly (Person & {
    readonly deletedAt: string;
    readonly daysLeft: number;
    readonly sessions: number;
  })[];
  readonly sessions: readonly {
    readonly id: string;
    readonly personName: string;
    readonly startsAt: string;
    readonly zone: string;
    readonly deletedAt: string;
    readonly daysLeft: number;
  }[];
  /** Last removed first. */
  readonly items: readonly BinnedItem[];
}

/** A person whose clock has run out: their notes were to be kept until `keepUntil`. */
export interface RetentionDue extends Person {
  readonly keepUntil: string;
}

/** All that a person has in a vault beside their name, in the order in which it is told. */
export const shredKinds = [
  'sessions',
  'actions',
  'insights',
  'feedback',
  'acknowledgements',
  'agendaItems',
  'goals',
  'focusAreas',
  'assessments',
  'profileFields',
  'schedules',
  'revisions',
  'attachments',
  'summaries',
  'searches',
] as const;
export type ShredKind = (typeof shredKinds)[number];

/** What shredding a person would destroy, the bin included, and where they would still be found. */
export interface ShredPreview extends Readonly<Record<ShredKind, number>> {
  readonly person: Person;
  /** Backups made while the person was in the vault. */
  readonly backups: readonly BackupMark[];
}
