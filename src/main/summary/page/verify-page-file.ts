import { readFile } from 'node:fs/promises';
import { packageFile } from './package-file.ts';

/** The page by which anyone checks a summary, as it was built: one self-contained HTML file. */
export async function verifyPageFile(): Promise<Uint8Array> {
  return readFile(packageFile('out/verify/verify.html'));
}
