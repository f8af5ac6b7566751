import type { Attachment } from '#shared/model/attachment.ts';

/** What the page does about files for the editor, which knows neither the session nor the vault. */
export interface Files {
  /** Keeps a file that was pasted or dropped; null where it was not taken, which the person was told. */
  readonly add: (file: File) => Promise<Attachment | null>;
  /** Lets the person choose one; null when nothing came of it. */
  readonly choose: () => Promise<Attachment | null>;
  /** Whether its content is in the vault. */
  readonly isThere: (attachmentId: string) => Promise<boolean>;
  /** An image as a `data:` address; null where it cannot be had. */
  readonly read: (attachmentId: string) => Promise<string | null>;
  readonly show: (attachment: Attachment) => void;
  readonly save: (attachment: Attachment) => void;
}

/** For an editor that shows no files, such as one that only tries whether a text fits its schema. */
export const noFiles: Files = {
  add: () => Promise.resolve(null),
  choose: () => Promise.resolve(null),
  isThere: () => Promise.resolve(false),
  read: () => Promise.resolve(null),
  show: () => undefined,
  save: () => undefined,
};
