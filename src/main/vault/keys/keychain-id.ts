import { z } from 'zod';
import { keyfileTextAt } from '../lifecycle/read-keyfile.ts';

const shape = z.object({
  slots: z.tuple([
    z.unknown(),
    z.unknown(),
    z.object({ type: z.literal('keychain'), id: z.string().regex(/^[A-Za-z0-9_-]{22}$/) }),
  ]),
});

/**
 * The name under which the system's keychain knows the vault at `path`; null when it does not open it.
 * Only to tell whether to offer that, so the keyfile is not proved here: opening does.
 */
export async function keychainId(path: string): Promise<string | null> {
  try {
    return shape.parse(JSON.parse(await keyfileTextAt(path))).slots[2].id;
  } catch {
    return null;
  }
}
