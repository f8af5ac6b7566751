import { spawn } from 'node:child_process';
import { mkdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { onPath } from '#main/shell/chromium/dialogs/run.ts';
import { screen } from '../../support/xvfb.ts';
import type { RowOptions, RowResult, TortureRow } from '../row.ts';
import { networkCalls, socketsIn } from '../support/sockets.ts';
import type { Sockets } from '../support/sockets.ts';

const project = resolve(import.meta.dirname, '../../..');

/**
 * The app and every process of its browser, from start to end, under a trace of all that they do with
 * sockets. In full it is the whole tour.
 */
export const noSockets: TortureRow = {
  id: 17,
  title: 'No socket beyond this machine in a whole traced run',
  run: async (options) => {
    if (process.platform !== 'linux' || (await onPath('strace')) === null) {
      return skippedBecause('there is no strace on this machine');
    }
    const control = await traced('control', ['test/torture/programs/caller.ts'], options);
    const { stop } = await screen();
    try {
      return resultOf(control.sockets, await traced('app', await program(options), options));
    } finally {
      stop();
    }
  },
};

async function program({ scale, folder }: RowOptions): Promise<readonly string[]> {
  if (scale === 'full') return ['scripts/tour/main.ts'];
  const folders = [join(folder, 'data'), join(folder, 'exports')];
  for (const each of folders) await mkdir(each, { mode: 0o700 });
  return ['test/torture/programs/short-app.ts', ...folders];
}

interface Traced {
  readonly exitCode: number | null;
  readonly sockets: Sockets;
}

async function traced(
  name: string,
  args: readonly string[],
  { folder, tell }: RowOptions,
): Promise<Traced> {
  const log = join(folder, `${name}.strace`);
  const options = ['-f', '--seccomp-bpf', '-qq', '-yy', '-s', '0', '-e', `trace=${networkCalls}`];
  const exitCode = await new Promise<number | null>((done, failed) => {
    const child = spawn('strace', [...options, '-o', log, process.execPath, ...args], {
      cwd: project,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    child.stdout.on('data', (text: Buffer) => tell(text.toString().trimEnd()));
    child.once('error', failed);
    child.once('exit', done);
  });
  return { exitCode, sockets: socketsIn(await readFile(log, 'utf8')) };
}

function resultOf(control: Sockets, { exitCode, sockets }: Traced): RowResult {
  const { within, asked, beyond } = sockets;
  const caught = new Set(control.beyond.map(({ call, kind }) => `${call} ${kind}`));
  const hasToCatch = ['connect UDP', 'connect TCP', 'sendmsg UDP', 'sendmsg UDPv6'];
  return {
    cases: within + asked + beyond.length,
    fired: within + asked + beyond.length,
    outcomes: {
      'within this machine': within,
      'asked the kernel for its own address': asked,
      'beyond this machine': beyond.length,
    },
    lost: 0,
    notes: [
      'Every question for its own address is Chromium’s: it connects a UDP socket, which sends nothing, ' +
        'and reads which address the kernel chose; there is no switch against it. A packet would count as beyond.',
      'Electron’s twenty-point checklist and its nine fuses: test/guards/electron-checklist.test.ts, fuses.test.ts.',
    ],
    failures: [
      ...beyond.map(({ call, kind, address }) => `${call} on ${kind} to ${address ?? 'its peer'}`),
      ...hasToCatch
        .filter((way) => !caught.has(way))
        .map((way) => `The control went out by ${way} and was not seen.`),
      ...(exitCode === 0 ? [] : [`The traced run ended with ${exitCode}.`]),
      ...(within > 100 ? [] : ['The trace saw too little to say anything.']),
    ],
  };
}

function skippedBecause(why: string): RowResult {
  return {
    cases: 0,
    fired: 0,
    outcomes: {},
    lost: 0,
    notes: [],
    failures: [],
    skipped: { cases: 1, why },
  };
}
