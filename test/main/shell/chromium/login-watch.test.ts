import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { onLoginLock, tellsOfLock } from '#main/shell/chromium/login-watch.ts';

const session = '/org/freedesktop/login1/session/_32';
const changed = `${session}: org.freedesktop.DBus.Properties.PropertiesChanged`;

test.each([
  [`${session}: org.freedesktop.login1.Session.Lock ()`, true],
  ['/org/freedesktop/login1: org.freedesktop.login1.Manager.PrepareForSleep (true,)', true],
  [`${changed} ('org.freedesktop.login1.Session', {'LockedHint': <true>}, @as [])`, true],
  [`${session}: org.freedesktop.login1.Session.Unlock ()`, false],
  ['/org/freedesktop/login1: org.freedesktop.login1.Manager.PrepareForSleep (false,)', false],
  [`${changed} ('org.freedesktop.login1.Session', {'LockedHint': <false>}, @as [])`, false],
  [`${changed} ('org.freedesktop.login1.Session', {'IdleHint': <true>}, @as [])`, false],
  ['Monitoring signals from all objects owned by org.freedesktop.login1', false],
])('reads the system’s word %s as a lock: %s', (line, locks) => {
  expect(tellsOfLock(line)).toBe(locks);
});

test.runIf(process.platform === 'linux')(
  'hears the lock from the system’s own listener, and ends it',
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'login-watch-'));
    const before = process.env['PATH'] ?? '';
    // A listener that says what the real one says, and then waits as that does.
    const line = `${session}: org.freedesktop.login1.Session.Lock ()`;
    const pid = join(folder, 'pid');
    const script = `#!/bin/sh\necho $$ > "${pid}"\necho "${line}"\nexec tail -f /dev/null\n`;
    await writeFile(join(folder, 'gdbus'), script);
    await chmod(join(folder, 'gdbus'), 0o755);
    process.env['PATH'] = `${folder}:${before}`;
    try {
      let end = (): void => undefined;
      await new Promise<void>((resolve) => {
        end = onLoginLock(resolve);
      });
      const runs = async () => {
        try {
          return process.kill(Number(await readFile(pid, 'utf8')), 0);
        } catch {
          return false;
        }
      };
      expect(await runs()).toBe(true);
      end();
      await expect.poll(runs).toBe(false);
    } finally {
      process.env['PATH'] = before;
      await rm(folder, { recursive: true });
    }
  },
);
