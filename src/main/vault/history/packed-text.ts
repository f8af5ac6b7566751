import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { NoteDocument, SessionDocument } from '#shared/model/document.ts';

/** The text of a session as a revision keeps it: JSON of both documents, each as it was stored. */
export interface StoredText {
  readonly document: string;
  readonly notes: string;
}

/** More than any text that the app takes; a bound for what a damaged row may ask for. */
const longest = 256 * 2 ** 20;

/** Deflated (RFC 1951): notes shrink to about a quarter, and a session has many revisions. */
export function packText({ document, notes }: StoredText): Uint8Array {
  return deflateRawSync(JSON.stringify([document, notes]));
}

export function unpackText(packed: Uint8Array): StoredText {
  const text = inflateRawSync(packed, { maxOutputLength: longest }).toString('utf8');
  const [document, notes] = JSON.parse(text) as readonly [string, string];
  return { document, notes };
}

export function parseText({ document, notes }: StoredText): {
  readonly document: SessionDocument;
  readonly notes: NoteDocument;
} {
  return {
    document: JSON.parse(document) as SessionDocument,
    notes: JSON.parse(notes) as NoteDocument,
  };
}
