import { z } from 'zod';
import { day, line, name, uuid } from '../input/common.ts';
import type { Person, PersonCard, PersonPage } from '../model/person.ts';
import type { HomePage } from '../model/session.ts';
import { coach, nothing } from './command.ts';

/** What Home shows, and the people whom the coach meets. */
export const peopleCommands = {
  getHome: coach(z.strictObject({ today: day, zone: z.string().max(80) })).gives<HomePage>(),
  /** The coach has read that the log was lost: Home says it no more; the activity log keeps it. */
  dismissLogLoss: coach(nothing).gives<null>(),
  listPeople: coach(nothing).gives<readonly PersonCard[]>(),
  getPerson: coach(z.strictObject({ personId: uuid })).gives<PersonPage>(),
  addPerson: coach(z.strictObject({ name, role: line })).gives<Person>(),
  changePerson: coach(z.strictObject({ personId: uuid, name, role: line })).gives<Person>(),
  /** To the bin; `restorePerson` undoes it. Sessions and actions go and come back with the person. */
  removePerson: coach(z.strictObject({ personId: uuid })).gives<null>(),
  restorePerson: coach(z.strictObject({ personId: uuid })).gives<null>(),
} as const;
