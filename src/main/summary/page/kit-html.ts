import { readFile } from 'node:fs/promises';
import { packageFile } from './package-file.ts';

/**
 * The page of a kit: built once for all (`scripts/pages.mjs`), with the sealed text put in.
 *
 * @param sealed canonical JSON of nothing but base64url, names of fields and ids, so it ends no element
 */
export async function kitHtml(sealed: string): Promise<string> {
  const page = await readFile(packageFile('out/kit/kit.html'), 'utf8');
  return page.replace('@kit@', () => sealed);
}
