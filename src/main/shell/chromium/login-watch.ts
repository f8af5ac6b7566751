import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { onPath } from './dialogs/run.ts';

/**
 * Calls `listener` when the screen is locked or the machine is about to sleep, as systemd's login
 * manager says it to everybody (org.freedesktop.login1); the result ends that. Silent where there is no
 * such manager, or no `gdbus`, the listener of GLib, which every desktop brings along.
 */
export function onLoginLock(listener: () => void): () => void {
  if (process.platform !== 'linux') return () => undefined;
  const ended = new AbortController();
  void watch(listener, ended.signal);
  return () => ended.abort();
}

async function watch(listener: () => void, signal: AbortSignal): Promise<void> {
  const program = await onPath('gdbus');
  if (program === null || signal.aborted) return;
  const args = ['monitor', '--system', '--dest', 'org.freedesktop.login1'];
  const monitor = spawn(program, args, { stdio: ['ignore', 'pipe', 'ignore'], signal });
  // Not started, or ended by us: either way there is nobody to hear it from.
  monitor.on('error', () => undefined);
  createInterface({ input: monitor.stdout }).on('line', (line) => {
    if (tellsOfLock(line)) listener();
  });
}

/**
 * Whether a line of the monitor says that the screen is locked or sleep begins. Desktops either ask the
 * session to lock or only note that it is; a session of somebody else's on this machine counts as well,
 * which locks once too often and harms nobody.
 */
export function tellsOfLock(line: string): boolean {
  return (
    /\.login1\.Session\.Lock \(\)/.test(line) ||
    /\.login1\.Manager\.PrepareForSleep \(true,?\)/.test(line) ||
    /'org\.freedesktop\.login1\.Session'.*'LockedHint': <true>/.test(line)
  );
}
