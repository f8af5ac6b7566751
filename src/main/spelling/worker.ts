import { parentPort, workerData } from 'node:worker_threads';
import { forgetFreed } from '#main/vault/forget-freed.ts';
import { makeChecker } from './checker.ts';
import { ownWordsOf } from './own-words.ts';
import type { FromSpelling, SpellingOptions, ToSpelling } from './protocol.ts';

// A worker of its own: loading takes half a second, and WebAssembly's memory is given back with its thread.
const { dictionaries } = workerData as SpellingOptions;
const checker = await makeChecker(dictionaries);
let isOwn = ownWordsOf([]);

// What was asked meanwhile has waited in the port.
parentPort?.on('message', (message: ToSpelling) => {
  if (message === 'end') {
    isOwn = ownWordsOf([]);
    // The heap of this thread is kept for later when the thread ends.
    forgetFreed();
    parentPort?.close();
    return;
  }
  if ('own' in message) {
    isOwn = ownWordsOf(message.own);
    return;
  }
  const words =
    'check' in message
      ? message.check.filter((word) => !checker.isRight(word, isOwn))
      : checker.suggest(message.suggest);
  parentPort?.postMessage({ id: message.id, words } satisfies FromSpelling);
});
