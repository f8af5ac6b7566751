import { profileFields } from '#shared/model/profile.ts';
import type {
  Profile,
  ProfileAnswer,
  ProfileEntry,
  ProfileField,
  ProfilePage,
} from '#shared/model/profile.ts';
import type { ReadableDb, WritableDb } from '../db.ts';

/** A person's profile; a field that nothing was written in is there with an empty text. */
export function readProfile(db: ReadableDb, personId: string): Profile {
  const rows = db.all<ProfileEntry & { readonly field: ProfileField }>(
    'select field, text, session_id as sessionId from profile where person_id = @personId',
    { personId },
  );
  const written = new Map(rows.map(({ field, text, sessionId }) => [field, { text, sessionId }]));
  const nothing: ProfileEntry = { text: '', sessionId: null };
  return Object.fromEntries(
    profileFields.map((field) => [field, written.get(field) ?? nothing]),
  ) as Profile;
}

/** A person's profile, with where each field came from. */
export function readProfilePage(db: ReadableDb, personId: string): ProfilePage {
  const rows = db.all<ProfileAnswer & { readonly field: ProfileField }>(
    `select f.field, f.text, s.id as sessionId, s.starts_at as sessionStartsAt,
       f.updated_at as updatedAt
     from profile f left join session s on s.id = f.session_id and s.deleted_at is null
     where f.person_id = @personId`,
    { personId },
  );
  const written = new Map(rows.map(({ field, ...answer }) => [field, answer]));
  return Object.fromEntries(
    profileFields.map((field) => [field, written.get(field) ?? nothing]),
  ) as ProfilePage;
}

const nothing: ProfileAnswer = {
  text: '',
  sessionId: null,
  sessionStartsAt: null,
  updatedAt: null,
};

/**
 * Writes one field of a person's profile; an empty text leaves none behind.
 *
 * @param input.sessionId the session whose answer it is; null for what the coach wrote by hand
 */
export function writeProfile(
  db: WritableDb,
  input: ProfileEntry & {
    readonly personId: string;
    readonly field: ProfileField;
    readonly at: string;
  },
): void {
  const { personId, field, text, sessionId, at } = input;
  if (text === '') {
    db.run('delete from profile where person_id = @personId and field = @field', {
      personId,
      field,
    });
    return;
  }
  db.run(
    `insert into profile (person_id, field, text, session_id, updated_at)
     values (@personId, @field, @text, @sessionId, @at)
     on conflict (person_id, field) do update
     set text = excluded.text, session_id = excluded.session_id, updated_at = excluded.updated_at`,
    { personId, field, text, sessionId, at },
  );
}
