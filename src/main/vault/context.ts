import type { KeyCostRule } from './keys/derive.ts';
import type { ReadableDb, WritableDb } from './sql/db.ts';

/** What an operation on an open vault works with. */
export interface Vault<Db extends ReadableDb = WritableDb> {
  readonly db: Db;
  readonly auditKey: Uint8Array;
  /** A subkey by which the root key of this vault is known again; it opens nothing. */
  readonly rootProof: Uint8Array;
  /** 32 bytes from which the coach's signing keys are made. */
  readonly identitySeed: Uint8Array;
  /** What wrapping a new key under a passphrase costs. */
  readonly keyCost: KeyCostRule;
  /** The vault's own folder. */
  readonly folder: string;
  readonly now: () => Date;
}
