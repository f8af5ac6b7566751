import type { ErrorCode } from '#shared/errors.ts';

/** TEMP */
export async function missingKeyCode(path: string, key: Uint8Array): Promise<ErrorCode> {
  return path === '' && key.length === 0 ? 'vault_damaged' : 'vault_foreign';
}
