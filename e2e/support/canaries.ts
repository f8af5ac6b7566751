import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { filesUnder } from './files.ts';

/** Words that are nowhere else in the world, so that any copy of them is found. */
export function makeCanaries(count: number, seed: string): readonly string[] {
  return Array.from({ length: count }, (_, index) => {
    const mark = createHash('sha256').update(`${seed} ${index}`).digest('hex').slice(0, 20);
    return `canary${mark.replace(/\d/gu, (digit) => String.fromCharCode(103 + Number(digit)))}`;
  });
}

/** One way in which a text may lie on a disk. */
interface Disguise {
  readonly name: string;
  readonly bytes: Buffer;
}

export function disguises(text: string): readonly Disguise[] {
  const utf8 = Buffer.from(text, 'utf8');
  return [
    { name: 'utf8', bytes: utf8 },
    { name: 'utf16le', bytes: Buffer.from(text, 'utf16le') },
    { name: 'hex', bytes: Buffer.from(utf8.toString('hex')) },
    { name: 'HEX', bytes: Buffer.from(utf8.toString('hex').toUpperCase()) },
    ...[0, 1, 2].map((offset) => ({
      name: `base64+${offset}`,
      bytes: Buffer.from(base64At(utf8, offset)),
    })),
  ];
}

/** The part of the base64 that does not depend on what stands before and after the text. */
function base64At(bytes: Buffer, offset: number): string {
  const padded = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
  const start = Math.ceil((offset * 8) / 6);
  const end = Math.floor(((offset + bytes.length) * 8) / 6);
  return padded.slice(start, end);
}

export interface Hit {
  readonly file: string;
  readonly canary: string;
  readonly disguise: string;
}

/** Every canary in every disguise in every file under `folders`. */
export async function findCanaries(
  folders: readonly string[],
  canaries: readonly string[],
): Promise<readonly Hit[]> {
  const wanted = canaries.flatMap((canary) =>
    disguises(canary).map(({ name, bytes }) => ({ canary, disguise: name, bytes })),
  );
  const hits: Hit[] = [];
  for (const folder of folders) {
    for (const file of await filesUnder(folder)) {
      const content = await contentOf(file);
      if (content === null) continue;
      for (const { canary, disguise, bytes } of wanted) {
        if (content.includes(bytes)) hits.push({ file, canary, disguise });
      }
    }
  }
  return hits;
}

/** What a file holds; null for one that the running browser has removed since the folder was listed. */
async function contentOf(file: string): Promise<Buffer | null> {
  try {
    return await readFile(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
