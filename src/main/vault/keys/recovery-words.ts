import { entropyToMnemonic, mnemonicToEntropy } from '@scure/bip39';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import { AppError } from '#shared/errors.ts';

/** A recovery key as 24 words; the last one carries a checksum (BIP 39, English list). */
export function recoveryWords(recoveryKey: Uint8Array): readonly string[] {
  return entropyToMnemonic(recoveryKey, wordlist).split(' ');
}

/**
 * The recovery key that a person typed: case, spaces, commas and numbering do not matter.
 *
 * @throws AppError `wrong_recovery_key` when they are not 24 words of a recovery key
 */
export function recoveryKeyOf(typed: string): Uint8Array {
  const words = plainWords(typed);
  if (words.length !== 24) throw new AppError('wrong_recovery_key');
  try {
    return new Uint8Array(mnemonicToEntropy(words.join(' '), wordlist));
  } catch {
    throw new AppError('wrong_recovery_key');
  }
}

/** Whether what a person typed is `word`. */
export function isWord(typed: string, word: string): boolean {
  const words = plainWords(typed);
  return words.length === 1 && words[0] === word;
}

function plainWords(typed: string): readonly string[] {
  return (
    typed
      .normalize('NFKD')
      .toLowerCase()
      .match(/[a-z]+/gu) ?? []
  );
}
