import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes the programs of docs/format.md into `folder`, as they stand there, each under its own name. */
export function writeFormatPrograms(folder: string): void {
  const format = readFileSync(join(import.meta.dirname, '../../docs/format.md'), 'utf8');
  for (const [, name = '', program = ''] of format.matchAll(
    /<!-- ([\w.-]+) -->\n+```\w+\n([\s\S]*?)```/g,
  )) {
    writeFileSync(join(folder, name), program);
  }
}
