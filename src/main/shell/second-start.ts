import { isAbsolute } from 'node:path';
import { z } from 'zod';

/** What a second start sends to the first: the full path of what it is to open, or null. */
export interface SecondStart {
  readonly file: string | null;
}

const shape = z.object({ file: z.string().max(32_768).refine(isAbsolute).nullable() });

/** The file of what a second start sent; null also for whatever is no such message. */
export function fileSent(message: unknown): string | null {
  return shape.safeParse(message).data?.file ?? null;
}
