import { closeSync, openSync, writeSync } from 'node:fs';

/** Writes to a new file until the disk takes no more, and gives the code of the refusal. */
export function fillDisk(path: string): string {
  const file = openSync(path, 'w');
  try {
    for (;;) writeSync(file, Buffer.alloc(1024));
  } catch (error) {
    return (error as { readonly code: string }).code;
  } finally {
    closeSync(file);
  }
}
