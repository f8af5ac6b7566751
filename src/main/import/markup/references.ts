import { attachmentName } from '#shared/model/attachment.ts';
import type { ImportedAttachment, SkippedPart } from '#shared/model/import.ts';
import { imageHead } from '#shared/model/image-head.ts';
import { idOf } from '../text/hash.ts';
import { safeAddress } from './address.ts';

/** A file of the source that a note names. */
export interface FoundFile {
  /** The same for the same file. */
  readonly key: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What became of a name in a text: a file, none though it should be one, or no file at all. */
export type Finding = FoundFile | 'missing' | null;

/** How a note's text is tied to what it names. */
export interface References {
  /** Markdown for a picture that the text shows. `label` is Markdown already. */
  readonly shown: (target: string, label: string) => string;
  /** Markdown for a link. */
  readonly linked: (target: string, label: string) => string;
  /** A mark for a file that belongs to the note, wherever its text names it. */
  readonly attached: (file: FoundFile) => string;
}

/** What the text of one note named, gathered while it is made Markdown. */
export interface NamedFiles extends References {
  readonly attachments: readonly ImportedAttachment[];
  readonly keys: ReadonlySet<string>;
  /** Files that the source does not hold. */
  readonly missing: readonly SkippedPart[];
}

/** @param where the note, as a person would look for it */
export function namedFiles(where: string, find: (target: string) => Finding): NamedFiles {
  const attachments: ImportedAttachment[] = [];
  const places = new Map<string, number>();
  const missing = new Map<string, SkippedPart>();

  function attached(file: FoundFile): string {
    const name = plainName(file.name);
    let place = places.get(file.key);
    if (place === undefined) {
      const mediaType = imageHead(file.bytes)?.type ?? 'application/octet-stream';
      place = attachments.push({ name, mediaType, bytes: file.bytes }) - 1;
      places.set(file.key, place);
    }
    return `![${name}](attachment:${place})`;
  }

  function fileAt(target: string): FoundFile | null {
    const found = dataFile(target) ?? find(target);
    if (found === 'missing') {
      missing.set(target, { where: `${where}: ${target.slice(0, 200)}`, why: 'file_missing' });
    }
    return found === 'missing' ? null : found;
  }

  return {
    attachments,
    attached,
    get keys() {
      return new Set(places.keys());
    },
    get missing() {
      return [...missing.values()];
    },
    shown: (target, label) => {
      const file = fileAt(target);
      return file === null ? (webLink(target, label) ?? label) : attached(file);
    },
    linked: (target, label) => {
      const link = webLink(target, label);
      if (link !== null) return link;
      const file = fileAt(target);
      if (file === null) return label;
      const isItsName = ['', file.name, plainName(file.name)].includes(label);
      return isItsName ? attached(file) : `${label} ${attached(file)}`;
    },
  };
}

/** A file that stands in its address (RFC 2397), as programs write pictures that were pasted. */
function dataFile(target: string): FoundFile | null {
  const [, type, data] =
    /^data:([\w.+/-]{0,100})(?:;[\w=-]{1,50})?;base64,(.*)$/isu.exec(target) ?? [];
  if (type === undefined || data === undefined) return null;
  const bytes = Buffer.from(data, 'base64');
  if (bytes.length === 0) return null;
  const ending = /^image\/([a-z]{1,5})/iu.exec(type)?.[1] ?? 'bin';
  return { key: idOf(bytes), name: `picture.${ending.toLowerCase()}`, bytes };
}

/** A picture of the web becomes a link to it: to read a note asks nobody for anything. */
function webLink(target: string, label: string): string | null {
  const address = safeAddress(target);
  if (address === null) return null;
  const text = label.replaceAll('\n', ' ').trim();
  return text === '' || text === address || text === target ? address : `[${text}](${address})`;
}

/** A name that ends no brackets of Markdown and begins nothing in them. */
function plainName(raw: string): string {
  return attachmentName(raw).replaceAll(/[[\]\\`*!]/gu, '_') || 'attachment';
}
