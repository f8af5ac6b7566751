/** The longest text of one field, in characters: an answer of a first session may be this long. */
export const profileTextLimit = 2_000_000;

/** What is kept of a person beside the sessions; the first session fills most of it. */
export const profileFields = [
  'expectations',
  'logistics',
  'communication',
  'frustrations',
  'motivations',
  'clean_slate',
  'results',
  'relationship',
] as const;
export type ProfileField = (typeof profileFields)[number];

export interface ProfileEntry {
  readonly text: string;
  /** The session whose answer it is; null once the coach has written it by hand. */
  readonly sessionId: string | null;
}

/** A field of a profile with the start of the session that filled it, ISO 8601 instant. */
export interface ProfileAnswer extends ProfileEntry {
  readonly sessionStartsAt: string | null;
  /** When it was last written, ISO 8601 instant; null while it is empty. */
  readonly updatedAt: string | null;
}

export type ProfilePage = { readonly [field in ProfileField]: ProfileAnswer };

export type Profile = { readonly [field in ProfileField]: ProfileEntry };
