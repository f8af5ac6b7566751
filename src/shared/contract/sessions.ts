import { z } from 'zod';
import { line, plan, uuid } from '../input/common.ts';
import { noteDocument, sessionDocument } from '../input/document.ts';
import { templateId } from '../input/template.ts';
import type { ActionItem } from '../model/action.ts';
import { movers } from '../model/schedule.ts';
import type { ClosedSession, SavedMark, SessionPage, SessionRef } from '../model/session.ts';
import { coach } from './command.ts';

/** Sessions and their text. */
export const sessionCommands = {
  /** Without a template it is `first` for the first session with a person, and `regular` from then on. */
  planSession: coach(
    z.strictObject({ personId: uuid, plan, templateId: templateId.exactOptional() }),
  ).gives<SessionRef>(),
  /** `by`: whose wish it was; null where nobody says. */
  moveSession: coach(
    z.strictObject({ sessionId: uuid, plan, by: z.enum(movers).nullable() }),
  ).gives<SessionRef>(),
  removeSession: coach(z.strictObject({ sessionId: uuid })).gives<null>(),
  restoreSession: coach(z.strictObject({ sessionId: uuid })).gives<null>(),
  /** Reads a session; a planned one stays planned until its first save. */
  openSession: coach(z.strictObject({ sessionId: uuid })).gives<SessionPage>(),
  saveSession: coach(
    z.strictObject({
      sessionId: uuid,
      /** The revision that the text was based on. */
      revision: z.int().min(0),
      document: sessionDocument,
      notes: noteDocument,
    }),
  ).gives<SavedMark>(),
  /** Keeps the questions that are marked so and have no answer; nothing that is open is moved. */
  closeSession: coach(z.strictObject({ sessionId: uuid })).gives<ClosedSession>(),
  reopenSession: coach(z.strictObject({ sessionId: uuid })).gives<SessionRef>(),
  /** Says what the session turned to half-way; empty takes it back. What was prepared stays as it is. */
  changeFocus: coach(z.strictObject({ sessionId: uuid, focus: line })).gives<null>(),
  /** Keeps what the coach writes looking back; also once both have signed, since it is no part of that. */
  saveReflection: coach(z.strictObject({ sessionId: uuid, text: z.string().max(20_000) })).gives<
    Pick<SavedMark, 'savedAt'>
  >(),
  /** Ticks an action wherever it is listed; its session's document follows in the same transaction. */
  setActionDone: coach(z.strictObject({ actionId: uuid, done: z.boolean() })).gives<ActionItem>(),
} as const;
