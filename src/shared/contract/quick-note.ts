import { z } from 'zod';
import { uuid } from '../input/common.ts';
import type { AgendaItem } from '../model/agenda.ts';
import { noteLimit } from '../model/quick-note.ts';
import type { NoteDraft } from '../model/quick-note.ts';
import type { SavedMark } from '../model/session.ts';
import { coach, nothing } from './command.ts';

/** A note about a person from any place (docs/decisions/quick-note.md). */
export const quickNoteCommands = {
  getNoteDraft: coach(nothing).gives<NoteDraft>(),
  /** Keeps what is being written; an empty one is forgotten. */
  saveNoteDraft: coach(
    z.strictObject({ personId: uuid.nullable(), text: z.string().max(noteLimit) }),
  ).gives<Pick<SavedMark, 'savedAt'>>(),
  /** Puts the note on the person's running list, as the coach's own and private, and forgets the draft. */
  keepQuickNote: coach(
    z.strictObject({ personId: uuid, text: z.string().trim().min(1).max(noteLimit) }),
  ).gives<AgendaItem>(),
} as const;
