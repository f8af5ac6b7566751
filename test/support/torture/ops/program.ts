import { writeSync } from 'node:fs';
import { storageError } from '#main/vault/storage-error.ts';
import { AppError } from '#shared/errors.ts';
import { operations } from './index.ts';

// Run as a process of its own, to be killed or refused by the disk: does one operation in a folder and
// says on a line each when it begins, what was acknowledged, and with which code it was refused.
const [name = '', folder = ''] = process.argv.slice(2);
const operation = operations.find((known) => known.name === name);
if (!operation) throw new Error(`No operation ${name}`);
const say = (line: string) => writeSync(1, `${line}\n`);
try {
  await operation.run(folder, {
    begin: () => say('begin'),
    done: (write) => say(`done ${write}`),
  });
  say('end');
} catch (error) {
  const known = storageError(error);
  say(`refused ${known instanceof AppError ? known.code : String(error)}`);
}
