import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Copies a file, and makes the folders that it comes into. */
export function put(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  cpSync(from, to);
}

/** Writes a file, and makes the folders that it comes into. */
export function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
