import { parentPort, workerData } from 'node:worker_threads';
import type { DeriveRequest } from './derive.ts';
import { sodium } from './sodium.ts';

// One derivation, one worker: see deriveKey.
const { passphrase, salt, opsLimit, memLimit } = workerData as DeriveRequest;
const key = sodium.crypto_pwhash(
  32,
  passphrase,
  salt,
  opsLimit,
  memLimit,
  sodium.crypto_pwhash_ALG_ARGON2ID13,
);
passphrase.fill(0);
parentPort?.postMessage(key, [key.buffer as ArrayBuffer]);
