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

export type Profile = { readonly [field in ProfileField]: ProfileEntry };
