import { parentPort, workerData } from 'node:worker_threads';
import { AppError } from '#shared/errors.ts';
import { fail, succeed } from '#shared/reply.ts';
import type { Reply } from '#shared/reply.ts';
import { speak } from '#shared/words/language.ts';
import { makeKeeper } from './keeper.ts';
import type { FromWorker, OperationName, ToWorker, WorkerOptions } from './protocol.ts';
import { storageError } from './storage-error.ts';

// The worker that holds one vault: what is decrypted, and every key, live here and nowhere else.
const post = (message: FromWorker): void => parentPort?.postMessage(message);
const keeper = makeKeeper(workerData as WorkerOptions, (progress) => post({ progress }));

parentPort?.on('message', (message: ToWorker) => {
  if (message === 'end') {
    // With no port left that could bring work, the thread comes to its end by itself.
    parentPort?.close();
    return;
  }
  speak(message.locale);
  void replyTo(message)
    .then((reply) => post({ id: message.id, reply }))
    // A value that cannot be posted must not end the worker.
    .catch(() => post({ id: message.id, reply: fail('internal') }));
});

interface Asked {
  readonly op: OperationName;
  readonly input: unknown;
}

/** Only a code leaves with a failure: messages and stacks may hold what was written. */
async function replyTo({ op, input }: Asked): Promise<Reply<unknown>> {
  try {
    return succeed(await keeper.run(op, input));
  } catch (error) {
    const known = storageError(error);
    return fail(known instanceof AppError ? known.code : 'internal');
  }
}
