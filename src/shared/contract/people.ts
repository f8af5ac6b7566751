import { z } from 'zod';
import { day, line, name, uuid } from '../input/common.ts';
import type { FeedbackPage, PersonCard, PersonDetails, PersonPage } from '../model/person.ts';
import { profileFields, profileTextLimit } from '../model/profile.ts';
import type { ProfileAnswer, ProfilePage } from '../model/profile.ts';
import type { HomePage } from '../model/session.ts';
import { coach, nothing } from './command.ts';

/** Left out, the mark is not set at adding and stays as it is at changing. */
const cleanSlate = z.boolean().optional();

/** What Home shows, and the people whom the coach meets. */
export const peopleCommands = {
  getHome: coach(z.strictObject({ today: day, zone: z.string().max(80) })).gives<HomePage>(),
  /** The coach has read that the log was lost: Home says it no more; the activity log keeps it. */
  dismissLogLoss: coach(nothing).gives<null>(),
  listPeople: coach(nothing).gives<readonly PersonCard[]>(),
  getPerson: coach(z.strictObject({ personId: uuid })).gives<PersonPage>(),
  addPerson: coach(z.strictObject({ name, role: line, cleanSlate })).gives<PersonDetails>(),
  changePerson: coach(
    z.strictObject({ personId: uuid, name, role: line, cleanSlate }),
  ).gives<PersonDetails>(),
  /**
   * Takes a person out of the lists and Home, or back into them. Nothing of theirs is deleted; until they
   * are back no session can be planned with them.
   */
  setArchived: coach(z.strictObject({ personId: uuid, archived: z.boolean() })).gives<null>(),
  /** To the bin; `restorePerson` undoes it. Sessions and actions go and come back with the person. */
  removePerson: coach(z.strictObject({ personId: uuid })).gives<null>(),
  restorePerson: coach(z.strictObject({ personId: uuid })).gives<null>(),
  getProfile: coach(z.strictObject({ personId: uuid })).gives<ProfilePage>(),
  /** Writes one field as the coach's own words; an empty text empties it. */
  saveProfileField: coach(
    z.strictObject({
      personId: uuid,
      field: z.enum(profileFields),
      text: z.string().trim().max(profileTextLimit),
    }),
  ).gives<ProfileAnswer>(),
  getFeedback: coach(z.strictObject({ personId: uuid })).gives<FeedbackPage>(),
} as const;
