import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { root } from './root.ts';

const shape = z.object({
  name: z.string(),
  version: z.string(),
  description: z.string(),
  license: z.string(),
  dependencies: z.record(z.string(), z.string()),
});

export type Manifest = z.output<typeof shape>;

/** What of the project's own package.json goes out. */
export function readManifest(): Manifest {
  return shape.parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
}
