import type { Assessment } from '#shared/model/assessment.ts';
import type { ProfileField, ProfilePage } from '#shared/model/profile.ts';
import type { SessionPage } from '#shared/model/session.ts';
import type { TypedInput } from './unsaved.ts';

/** A session with its text and look back as they were last typed. */
export function sessionAsTyped(
  page: SessionPage,
  text: TypedInput<'saveSession'> | undefined,
  lookBack: TypedInput<'saveReflection'> | undefined,
): SessionPage {
  const reflection = lookBack?.text ?? page.reflection;
  // Of another revision, it would be saved over a text that it does not know.
  if (text?.revision !== page.revision) return { ...page, reflection };
  return { ...page, reflection, document: text.document, notes: text.notes };
}

/** A profile with those fields of it as they were last typed. */
export function profileAsTyped(
  page: ProfilePage,
  typed: readonly { readonly field: ProfileField; readonly text: string }[],
): ProfilePage {
  const own = { sessionId: null, sessionStartsAt: null };
  return {
    ...page,
    ...Object.fromEntries(
      typed.map(({ field, text }) => [field, { ...page[field], ...own, text }]),
    ),
  };
}

/** A person's assessments as they were last typed, oldest first; one may be in none but `typed`. */
export function assessmentsAsTyped(
  known: readonly Assessment[],
  typed: readonly Assessment[],
): readonly Assessment[] {
  const byId = new Map([...known, ...typed].map((each) => [each.id, each]));
  const all = [...byId.values()];
  return typed.length === 0
    ? known
    : all.toSorted((a, b) => (a.day < b.day ? -1 : +(a.day > b.day)));
}
