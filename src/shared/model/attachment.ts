import type { AttachmentNode, SessionDocument } from './document.ts';
import { withoutHidden } from './hidden-characters.ts';

/** The images that the app shows. Everything else is a file, which is kept and given back as it is. */
export const imageTypes = ['image/png', 'image/jpeg', 'image/gif', 'image/webp'] as const;
export type ImageType = (typeof imageTypes)[number];

/** What an attachment is, told by its bytes and not by its name. */
export const mediaTypes = [...imageTypes, 'application/octet-stream'] as const;
export type MediaType = (typeof mediaTypes)[number];

/** Bytes of one attachment. */
export const largestAttachment = 10 * 2 ** 20;
/** Bytes of all attachments of a session, also of those that only its earlier texts name. */
export const mostAttachedBytes = 100 * 2 ** 20;

/** Dots of an image that is shown: to draw one takes four bytes of memory for each. */
export const mostDots = 64_000_000;

/** A file or an image in a session, without its bytes. */
export interface Attachment {
  readonly id: string;
  readonly name: string;
  readonly mediaType: MediaType;
  /** Bytes. */
  readonly size: number;
}

export function isImage(mediaType: MediaType): mediaType is ImageType {
  return mediaType !== 'application/octet-stream';
}

/** Which image a file calls itself by the ending of its name; null where it calls itself none. */
export function imageTypeOfName(name: string): ImageType | null {
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const types: Readonly<Record<string, ImageType>> = {
    png: 'image/png',
    jpg: 'image/jpeg',
    jpeg: 'image/jpeg',
    gif: 'image/gif',
    webp: 'image/webp',
  };
  return Object.hasOwn(types, ending) ? (types[ending] ?? null) : null;
}

/** Ids of the attachments that a text names, each once. */
export function attachmentsIn(document: SessionDocument): readonly string[] {
  const blocks = document.content
    .flatMap(({ content }) => content)
    .flatMap(({ content }) => content)
    .filter((block): block is AttachmentNode => block.type === 'attachment');
  return [...new Set(blocks.map(({ attrs }) => attrs.attachmentId))];
}

/** Letters, as a reader counts them. */
const longestName = 120;

/**
 * The name of a file as it is kept: without a folder, without characters that nobody sees, which could
 * make it read like another one, or that a file system does not take, and no longer than 120 characters,
 * its ending included. Empty where nothing is left.
 */
export function attachmentName(given: string): string {
  const base = given.split(/[/\\]/).at(-1) ?? '';
  const seen = withoutHidden(base.replaceAll(/\s+/g, ' '))
    .replaceAll(/[<>:"|?*]/g, '_')
    .replace(/^[\s.]+/, '')
    .replace(/[\s.]+$/, '');
  // To part it into letters takes long, and no letter is shorter than one of these.
  if (seen.length <= longestName) return seen;
  const letters = Array.from(new Intl.Segmenter().segment(seen), ({ segment }) => segment);
  if (letters.length <= longestName) return seen;
  const ending = /\.[\p{L}\p{N}]{1,10}$/u.exec(seen)?.[0] ?? '';
  return (
    letters
      .slice(0, longestName - ending.length - 1)
      .join('')
      .trimEnd() + `…${ending}`
  );
}
