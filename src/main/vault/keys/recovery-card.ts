import { AppError } from '#shared/errors.ts';
import type { RecoveryCard } from '#shared/model/keys.ts';
import { isWord, recoveryWords } from './recovery-words.ts';
import { sodium } from './sodium.ts';

/** A recovery key that is to be written down before it counts. */
export interface PreparedRecovery {
  readonly recoveryKey: Uint8Array;
  /** Positions, from 0, of the two words that are asked back. */
  readonly ask: readonly [number, number];
}

export function prepareRecovery(): PreparedRecovery {
  const first = sodium.randombytes_uniform(24);
  const second = (first + 1 + sodium.randombytes_uniform(23)) % 24;
  return {
    recoveryKey: sodium.randombytes_buf(32),
    ask: [Math.min(first, second), Math.max(first, second)],
  };
}

/** What to show: the recovery key, and which words will be asked back. */
export function recoveryCard({ recoveryKey, ask }: PreparedRecovery): RecoveryCard {
  return { recoveryWords: recoveryWords(recoveryKey), ask };
}

/** @throws AppError `recovery_words_wrong` */
export function requireRecoveryWords(
  { recoveryKey, ask }: PreparedRecovery,
  answers: readonly [string, string],
): void {
  const words = recoveryWords(recoveryKey);
  if (!ask.every((position, index) => isWord(answers[index] ?? '', words[position] ?? ''))) {
    throw new AppError('recovery_words_wrong');
  }
}
