// Loaded before a program: kills it right before or after one call to the file system, as
// KILL_AT='main rename 2 after' says. In the main thread, calls are counted once it has said 'begin'.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { isMainThread } from 'node:worker_threads';

const [thread, name = '', nth, when] = (process.env['KILL_AT'] ?? '').split(' ');
let counting = !isMainThread;
let calls = 0;

const kill = (): void => void process.kill(process.pid, 'SIGKILL');

function wrap(module: object, wait: boolean): void {
  const functions = module as Record<string, unknown>;
  const original = functions[name] as (...given: unknown[]) => unknown;
  functions[name] = (...given: unknown[]): unknown => {
    if (counting) calls += 1;
    const due = counting && calls === Number(nth);
    if (due && when === 'before') kill();
    const done = original.apply(functions, given);
    if (!due) return done;
    if (!wait) kill();
    return (done as Promise<unknown>).then(kill);
  };
}

if (isMainThread) {
  // Heard through the very call by which the program says it.
  const say = fs.writeSync.bind(fs) as (...given: unknown[]) => number;
  Object.assign(fs, {
    writeSync: (...given: unknown[]) => {
      if (String(given[1]) === 'begin\n') counting = true;
      return say(...given);
    },
  });
}
if (isMainThread === (thread === 'main')) {
  const isAsync = thread === 'main';
  wrap(isAsync ? fs.promises : fs, isAsync);
}
syncBuiltinESMExports();
