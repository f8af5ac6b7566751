import { z } from 'zod';
import { noteDocument, sessionDocument } from '../../../input/document.ts';
import { actionOwners } from '../../action.ts';
import { feedbackDirections } from '../../feedback.ts';
import {
  day,
  flag,
  id,
  instant,
  json,
  oneOf,
  orNull,
  packedText,
  text,
  whole,
} from '../columns.ts';
import type { ArchiveTable, Column } from '../columns.ts';

const ofSession: Readonly<Record<string, Column>> = { id, session_id: id };
const written: Readonly<Record<string, Column>> = { created_at: instant, updated_at: instant };
const parties = ['member', 'coach'];

/**
 * Sessions with their documents, the coach's own notes, and what was written before. `action`, `insight`,
 * `feedback` and `acknowledgement` are the typed blocks of the documents, by the block's id; an action of a
 * signed session may be ticked here and not there.
 */
export const sessionTables: readonly ArchiveTable[] = [
  {
    name: 'session',
    order: ['id'],
    columns: {
      id,
      person_id: id,
      template_id: id,
      template_version: whole,
      status: oneOf(['planned', 'open', 'closed']),
      starts_at: instant,
      zone: text,
      duration_minutes: whole,
      place: text,
      document: json(sessionDocument),
      notes: json(noteDocument),
      revision: whole,
      created_at: instant,
      updated_at: instant,
      deleted_at: orNull(instant),
      written_at: orNull(instant),
      unkept_since: orNull(instant),
      bin_day: orNull(whole),
      missed_by: orNull(oneOf([...parties, 'both'])),
      occurrence: orNull(text),
      focus: text,
      reflection: text,
      invite_sequence: whole,
      invited_at: orNull(instant),
      invited_as: orNull(text),
    },
  },
  {
    name: 'session_move',
    order: ['id'],
    columns: {
      ...ofSession,
      from_starts_at: instant,
      to_starts_at: instant,
      moved_by: orNull(oneOf(parties)),
      created_at: instant,
    },
  },
  {
    name: 'action',
    order: ['id'],
    columns: {
      ...ofSession,
      text,
      owner: oneOf(actionOwners),
      due: orNull(day),
      done: flag,
      done_at: orNull(instant),
      ...written,
    },
  },
  { name: 'insight', order: ['id'], columns: { ...ofSession, text, ...written } },
  {
    name: 'feedback',
    order: ['id'],
    columns: {
      ...ofSession,
      direction: oneOf(feedbackDirections),
      value_id: orNull(id),
      situation: text,
      impact: text,
      input: text,
      follow_up: text,
      ...written,
    },
  },
  {
    name: 'acknowledgement',
    order: ['id'],
    columns: { ...ofSession, value_id: orNull(id), text, ...written },
  },
  {
    name: 'revision',
    order: ['id'],
    columns: {
      ...ofSession,
      revision: whole,
      reason: oneOf(['closed', 'while_editing', 'before_restore', 'restored']),
      template_id: id,
      template_version: whole,
      text: packedText(z.strictObject({ document: sessionDocument, notes: noteDocument })),
      word_count: whole,
      written_at: instant,
      created_at: instant,
    },
  },
  {
    name: 'agenda_item',
    order: ['id'],
    columns: {
      id,
      person_id: id,
      raised_by: oneOf(parties),
      kind: oneOf(['topic', 'question', 'action']),
      text,
      prompt_id: orNull(text),
      owner: orNull(oneOf(actionOwners)),
      due: orNull(day),
      source_session_id: orNull(id),
      shared: flag,
      discussed_in: orNull(id),
      dropped_at: orNull(instant),
      position: whole,
      ...written,
      deleted_at: orNull(instant),
      bin_day: orNull(whole),
    },
  },
];
