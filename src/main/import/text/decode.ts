/**
 * The text of a file: UTF-8 or UTF-16 by its mark, else UTF-8, else what spreadsheets of Windows still
 * write. Null where it is no text. Lines end with `\n`.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const text = decoded(bytes);
  if (text === null || text.includes('\0')) return null;
  return text.replaceAll(/\r\n?/gu, '\n');
}

function decoded(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decodedAs('utf-16le', bytes);
  if (first === 0xfe && second === 0xff) return decodedAs('utf-16be', bytes);
  // A NUL is in no text of these encodings; a picture must not be read through twice to learn that.
  if (bytes.subarray(0, 4_096).includes(0)) return null;
  return decodedAs('utf-8', bytes) ?? decodedAs('windows-1252', bytes);
}

function decodedAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
