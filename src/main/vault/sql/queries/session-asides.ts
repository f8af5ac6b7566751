import { AppError } from '#shared/errors.ts';
import type { SessionPage } from '#shared/model/session.ts';
import type { ReadableDb, WritableDb } from '../db.ts';

/** What is kept of a session beside its text. */
type SessionAsides = Pick<SessionPage, 'focus' | 'reflection'>;

export function sessionAsides(db: ReadableDb, id: string): SessionAsides | undefined {
  return db.get<SessionAsides>('select focus, reflection from session where id = @id', { id });
}

/** Whose session it is, also of one in the bin. */
export function personOfSession(db: ReadableDb, id: string): string | undefined {
  return db.get<{ readonly personId: string }>(
    'select person_id as personId from session where id = @id',
    { id },
  )?.personId;
}

/** When a session starts, as an ISO 8601 instant, also of one in the bin. */
export function startOfSession(db: ReadableDb, id: string): string {
  const session = db.get<{ readonly startsAt: string }>(
    'select starts_at as startsAt from session where id = @id',
    { id },
  );
  if (!session) throw new AppError('not_found');
  return session.startsAt;
}

export function setFocus(
  db: WritableDb,
  input: { readonly id: string; readonly focus: string; readonly at: string },
): void {
  db.run('update session set focus = @focus, updated_at = @at where id = @id', { ...input });
}

export function setReflection(
  db: WritableDb,
  input: { readonly id: string; readonly text: string; readonly at: string },
): void {
  db.run('update session set reflection = @text, updated_at = @at where id = @id', { ...input });
}
