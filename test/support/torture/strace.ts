import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What runs an operation: arguments are its name and its folder. */
export const program = resolve(import.meta.dirname, 'ops/program.ts');

/** Whether strace is here and may trace: containers can forbid it. */
export function canTrace(): boolean {
  return spawnSync('strace', ['-o', '/dev/null', 'true'], { stdio: 'ignore' }).status === 0;
}

/** One system call of an operation: the `count`-th of that name which its thread makes. */
export interface SystemCall {
  readonly name: string;
  readonly count: number;
}

export interface Injection {
  readonly call: SystemCall;
  /** SIGKILL before the call is made, or what the call answers instead of being made. */
  readonly fault: 'SIGKILL' | 'ENOSPC' | 'EIO';
  /** Whether every call of that name from then on is answered so. */
  readonly forGood: boolean;
}

export interface TracedRun {
  /** Whether the fault came after the operation had begun. */
  readonly fired: boolean;
  readonly acknowledged: readonly string[];
  /** `killed`, `ended`, or the code with which it was refused. */
  readonly end: string;
}

interface Traced {
  readonly lines: readonly string[];
  readonly signal: NodeJS.Signals | null;
  readonly complaint: string;
}

/** Runs operations under strace; `scratch` holds what strace writes and Node's compiled code. */
export function tracer(scratch: string) {
  let runs = 0;
  const run = async (operation: string, folder: string, options: readonly string[]) => {
    runs += 1;
    const log = join(scratch, `trace-${runs}`);
    const args = ['-f', '-s', '8', '-o', log, ...options];
    const traced = await spawned([...args, process.execPath, program, operation, folder], {
      ...process.env,
      // One thread for files: then its calls come in the same order every time.
      UV_THREADPOOL_SIZE: '1',
      NODE_COMPILE_CACHE: join(scratch, 'compiled'),
    });
    return { ...traced, log: readFileSync(log, 'utf8') };
  };
  return {
    /** The calls of `names` on files in `folder` that the operation makes once it has begun, in order. */
    callsOf: async (
      operation: string,
      folder: string,
      names: readonly string[],
    ): Promise<readonly SystemCall[]> => {
      const traced = new Set([...names, 'write']);
      const { log, lines, complaint } = await run(operation, folder, [
        // Only for looking: with it strace lets injected signals through unseen.
        '--seccomp-bpf',
        '-y',
        '-e',
        `trace=${[...traced].join(',')}`,
      ]);
      if (!lines.includes('end')) throw new Error(`${operation}: ${lines.join()} ${complaint}`);
      return callsIn(log, folder, names);
    },
    inject: async (
      operation: string,
      folder: string,
      { call, fault, forGood }: Injection,
    ): Promise<TracedRun> => {
      const what = fault === 'SIGKILL' ? 'signal=SIGKILL' : `error=${fault}`;
      const when = `${call.count}${forGood ? '+' : ''}`;
      const { log, lines, signal, complaint } = await run(operation, folder, [
        '-y',
        '-e',
        `trace=${call.name}`,
        '-e',
        `inject=${call.name}:${what}:when=${when}`,
      ]);
      const killed = fault === 'SIGKILL' && signal === 'SIGKILL';
      const { acknowledged, end } = said(lines);
      // Threads take turns: what another one was refused says nothing about the vault, also where it
      // was one of Node's own files, without which no process goes on.
      const injected = log.split('\n').filter((line) => line.includes('(INJECTED)'));
      const elsewhere = injected.some((line) => !line.includes(folder));
      const refused =
        injected.some((line) => line.includes(folder)) && !(end === null && elsewhere);
      const came = fault === 'SIGKILL' ? killed : refused;
      return {
        fired: came && lines.includes('begin'),
        acknowledged,
        end: killed ? 'killed' : (end ?? `died: ${complaint.slice(0, 300)}`),
      };
    },
  };
}

/** What a run of the program said: what was acknowledged, and how it ended; null when it did not say. */
export function said(lines: readonly string[]): {
  readonly acknowledged: readonly string[];
  readonly end: string | null;
} {
  const after = (word: string) =>
    lines.filter((line) => line.startsWith(`${word} `)).map((line) => line.slice(word.length + 1));
  const [refused = null] = after('refused');
  return { acknowledged: after('done'), end: lines.includes('end') ? 'ended' : refused };
}

function callsIn(log: string, folder: string, names: readonly string[]): readonly SystemCall[] {
  const counts = new Map<string, number>();
  const reached = new Set<string>();
  const calls: SystemCall[] = [];
  let begun = false;
  for (const line of log.split('\n')) {
    const [, thread = '', name = ''] = /^(\d+)\s+(\w+)\(/u.exec(line) ?? [];
    if (name === 'write' && line.includes('"begin\\n"')) begun = true;
    const count = (counts.get(`${thread} ${name}`) ?? 0) + 1;
    counts.set(`${thread} ${name}`, count);
    // strace counts by thread, and the fault comes where the first of them gets so far.
    const first = !reached.has(`${name} ${count}`);
    reached.add(`${name} ${count}`);
    if (first && begun && names.includes(name) && line.includes(folder))
      calls.push({ name, count });
  }
  return calls;
}

function spawned(args: readonly string[], env: NodeJS.ProcessEnv): Promise<Traced> {
  return new Promise((fulfil, reject) => {
    const child = spawn('strace', args, { stdio: ['ignore', 'pipe', 'pipe'], env });
    let output = '';
    let complaint = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
    child.on('error', reject);
    child.on('close', (_code, signal) =>
      fulfil({ lines: output.split('\n').filter((line) => line !== ''), signal, complaint }),
    );
  });
}
