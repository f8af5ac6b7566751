import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary as commonDictionary } from '@zxcvbn-ts/language-common';
import { dictionary as englishDictionary } from '@zxcvbn-ts/language-en';

const estimator = new ZxcvbnFactory({
  dictionary: { ...commonDictionary, ...englishDictionary },
  graphs: adjacencyGraphs,
});

/**
 * How many guesses a passphrase takes, as a decimal logarithm. Works offline; its word lists weigh
 * more than a megabyte, so it is imported only where a passphrase is chosen.
 *
 * @param known words that an attacker would try first, such as the person's own name
 */
export function guessesLog10(passphrase: string, known: readonly string[]): number {
  return estimator.check(passphrase, [...known]).guessesLog10;
}
