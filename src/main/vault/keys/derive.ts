import { Worker } from 'node:worker_threads';
import { entryUrl } from '../../entry-url.ts';

/** What a key derivation costs: Argon2id passes and bytes of memory. */
export interface KeyCost {
  readonly opsLimit: number;
  readonly memLimit: number;
}

/** What the first passphrase of a vault costs, and how a later one is chosen. */
export interface KeyCostRule extends KeyCost {
  /** Whether the machine is measured when a passphrase changes, to take more where it can. */
  readonly measured?: boolean;
}

/** DESIGN 5: three passes over 256 MiB, and more where the machine can. */
export const defaultKeyCost: KeyCostRule = {
  opsLimit: 3,
  memLimit: 256 * 2 ** 20,
  measured: true,
};

export interface DeriveRequest extends KeyCost {
  readonly passphrase: Uint8Array;
  readonly salt: Uint8Array;
}

/**
 * The 32-byte wrapping key of a passphrase: Argon2id v1.3 over its NFKC form in UTF-8.
 *
 * It runs in a worker of its own, because wasm memory never shrinks: when that worker ends, the
 * memory of the derivation is given back to the system.
 */
export async function deriveKey(
  passphrase: string,
  salt: Uint8Array,
  cost: KeyCost,
): Promise<Uint8Array> {
  const secret = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const request: DeriveRequest = { ...cost, passphrase: secret, salt };
  const worker = new Worker(entryUrl('derive-worker', 'vault/keys/derive-worker.ts'), {
    workerData: request,
    transferList: [secret.buffer],
  });
  try {
    return await new Promise<Uint8Array>((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.once('exit', () => reject(new Error('The key derivation ended without a key')));
    });
  } finally {
    await worker.terminate();
  }
}
