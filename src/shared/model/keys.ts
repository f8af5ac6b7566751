/** A recovery key as words, and which two of them (positions from 0) are asked back before it counts. */
export interface RecoveryCard {
  readonly recoveryWords: readonly string[];
  readonly ask: readonly [number, number];
}

/**
 * Unlocking through the system's keychain. `unsafe`: the system would keep the key in plain text
 * (Electron's `basic_text`), so it is refused; `none`: this shell or system has no keychain.
 */
export interface KeychainState {
  readonly available: 'yes' | 'unsafe' | 'none';
  readonly on: boolean;
}
