import { z } from 'zod';
import { uuid } from '../input/common.ts';
import { raisers } from '../model/agenda.ts';
import type { AgendaItem } from '../model/agenda.ts';
import { coach } from './command.ts';

const text = z.string().trim().min(1).max(2_000);

/** A person's running list: what is still to be talked about. */
export const agendaCommands = {
  /** Open items, theirs first, and those that were discussed in `sessionId`, where one is given. */
  getAgenda: coach(z.strictObject({ personId: uuid, sessionId: uuid.nullable() })).gives<
    readonly AgendaItem[]
  >(),
  addAgendaItem: coach(
    z.strictObject({ personId: uuid, raisedBy: z.enum(raisers), text, shared: z.boolean() }),
  ).gives<AgendaItem>(),
  changeAgendaItem: coach(
    z.strictObject({ itemId: uuid, text, raisedBy: z.enum(raisers), shared: z.boolean() }),
  ).gives<AgendaItem>(),
  /** Puts an item before another one of the same list, or at its end. */
  placeAgendaItem: coach(z.strictObject({ itemId: uuid, before: uuid.nullable() })).gives<null>(),
  /** Ticks an item as discussed in a session, or, with null, takes the tick away. */
  setDiscussed: coach(
    z.strictObject({ itemId: uuid, sessionId: uuid.nullable() }),
  ).gives<AgendaItem>(),
  /** Lets an item go without having talked about it, or takes it up again. */
  dropAgendaItem: coach(z.strictObject({ itemId: uuid, dropped: z.boolean() })).gives<AgendaItem>(),
} as const;
