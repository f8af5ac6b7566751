import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const base64At = (text: string, shift: number): string => {
  // Where a text starts within base64 depends on what stands before it; the outer characters mix
  // with their neighbours and are left out.
  const padded = Buffer.concat([Buffer.alloc(shift), Buffer.from(text)]).toString('base64');
  return padded.slice(4, -4);
};

/** The ways in which a text might lie in a file. */
export const encodings: Readonly<Record<string, (text: string) => Buffer>> = {
  utf8: (text) => Buffer.from(text),
  utf16le: (text) => Buffer.from(text, 'utf16le'),
  utf16be: (text) => Buffer.from(text, 'utf16le').swap16(),
  hex: (text) => Buffer.from(Buffer.from(text).toString('hex')),
  HEX: (text) => Buffer.from(Buffer.from(text).toString('hex').toUpperCase()),
  base64: (text) => Buffer.from(base64At(text, 0)),
  base64shifted1: (text) => Buffer.from(base64At(text, 1)),
  base64shifted2: (text) => Buffer.from(base64At(text, 2)),
  percent: (text) =>
    Buffer.from([...Buffer.from(text)].map((byte) => `%${byte.toString(16)}`).join('')),
  reversed: (text) => Buffer.from(Array.from(text).toReversed().join('')),
};

/** Every place where a canary shows, as `file: canary as encoding`. */
export function findCanaries(folder: string, canaries: readonly string[]): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .flatMap((entry) => {
      const bytes = readFileSync(join(entry.parentPath, entry.name));
      return canaries.flatMap((canary) =>
        Object.entries(encodings)
          .filter(([, encode]) => bytes.includes(encode(canary)))
          .map(([encoding]) => `${entry.name}: ${canary} as ${encoding}`),
      );
    });
}
