import { largestAttachment } from '#shared/model/attachment.ts';
import type { ReadImport } from '#shared/model/import.ts';
import type { HandedNote, HandedPart } from '#main/vault/index.ts';

/** Characters of notes, and bytes of their files, in one message: it is held twice while it is on its way. */
const charactersOfPart = 2_000_000;
const rowsOfPart = 500;
/** Bytes of all files of notes that wait in the vault's thread at once; what is more stays behind. */
const mostFileBytes = 256 * 1024 * 1024;

/**
 * What was read, in parts that can be handed on one by one.
 *
 * @param zone IANA time zone of the coach
 */
export function* partsOf(
  { source, notes, people, skipped }: ReadImport,
  zone: string,
): Generator<HandedPart> {
  yield { begins: { source, zone }, notes: [], people, skipped };
  let part: HandedNote[] = [];
  let size = 0;
  let room = mostFileBytes;
  for (const note of notes) {
    const fitting = note.attachments.filter(({ bytes }) => {
      const fits = bytes.length <= largestAttachment && bytes.length <= room;
      if (fits) room -= bytes.length;
      return fits;
    });
    // Bytes of their own: of a piece of an archive, the whole archive would go along.
    const attachments = fitting.map((file) => ({ ...file, bytes: new Uint8Array(file.bytes) }));
    part.push({ ...note, attachments, filesLeft: note.attachments.length - attachments.length });
    size += attachments.reduce((sum, { bytes }) => sum + bytes.length, note.text.length);
    if (size < charactersOfPart && part.length < rowsOfPart) continue;
    yield { begins: null, notes: part, people: [], skipped: [] };
    part = [];
    size = 0;
  }
  yield { begins: null, notes: part, people: [], skipped: [] };
}
