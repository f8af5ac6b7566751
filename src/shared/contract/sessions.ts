import { z } from 'zod';
import { plan, uuid } from '../input/common.ts';
import { noteDocument, sessionDocument } from '../input/document.ts';
import { templateId } from '../input/template.ts';
import type { ActionItem } from '../model/action.ts';
import type { SearchResult } from '../model/search.ts';
import type { SavedMark, SessionPage, SessionRef } from '../model/session.ts';
import { coach } from './command.ts';

/** Sessions, their text, and finding what was written. */
export const sessionCommands = {
  /** Without a template it is `first` for the first session with a person, and `regular` from then on. */
  planSession: coach(
    z.strictObject({ personId: uuid, plan, templateId: templateId.exactOptional() }),
  ).gives<SessionRef>(),
  moveSession: coach(z.strictObject({ sessionId: uuid, plan })).gives<SessionRef>(),
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
  closeSession: coach(z.strictObject({ sessionId: uuid })).gives<SessionRef>(),
  reopenSession: coach(z.strictObject({ sessionId: uuid })).gives<SessionRef>(),
  /** Ticks an action wherever it is listed; its session's document follows in the same transaction. */
  setActionDone: coach(z.strictObject({ actionId: uuid, done: z.boolean() })).gives<ActionItem>(),
  search: coach(
    z.strictObject({ query: z.string().max(500), limit: z.int().min(1).max(200) }),
  ).gives<SearchResult>(),
} as const;
