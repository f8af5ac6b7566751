import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { BackupState } from '#shared/model/backup.ts';
import { AppError } from '#shared/errors.ts';
import { dailyBackup } from '#main/app/daily-backup.ts';
import { backupHandlers } from '#main/ipc/handlers/backups.ts';
import type { Lifecycle } from '#main/app/lifecycle.ts';
import { forgeBackup, madeOnce } from '../../support/backups.ts';
import { fakeClock } from '../../support/fake-clock.ts';
import { fakeHost } from '../../support/fake-host.ts';
import { memoryShell } from '../../support/shell/memory-shell.ts';
import { temporaryFolder } from '../../support/vault.ts';

const minute = 60_000;

test('asks for the day’s backup soon after an unlock, every quarter of an hour, and never while locked', () => {
  const { clock, pass } = fakeClock();
  let asked = 0;
  const daily = dailyBackup(clock, () => {
    asked += 1;
    return Promise.reject(new AppError('locked'));
  });
  const counts: number[] = [];
  const after = (ms: number): void => {
    pass(ms);
    counts.push(asked);
  };
  after(minute);
  daily.start();
  after(4_999);
  after(1);
  after(15 * minute);
  after(60 * minute);
  daily.stop();
  after(600 * minute);
  expect(counts).toEqual([0, 0, 1, 2, 6, 6]);
});

/** The handlers over a host that only remembers what it was asked for. */
function handlers(answers: { readonly folder?: string | null; readonly file?: string | null }) {
  const log: string[] = [];
  const { shell } = memoryShell({
    dialogs: {
      askFolder: () => Promise.resolve(answers.folder ?? null),
      askOpenPath: () => Promise.resolve(answers.file ?? null),
    },
  });
  const host = {
    ...fakeHost(log),
    standing: 'unlocked' as const,
    setBackupFolder: (folder: string) => {
      log.push(`folder ${folder}`);
      return Promise.resolve({} as BackupState);
    },
    openBackup: ({ path }: { readonly path: string }) => {
      log.push(`open ${path}`);
      return Promise.resolve({} as never);
    },
  };
  const app = { host, shell, backupOpened: () => void log.push('opened') } as unknown as Lifecycle;
  return { log, host, handle: backupHandlers(app) };
}

test('leaves the folder as it is when the person cancels', async () => {
  const chosen = handlers({ folder: '/backups' });
  await chosen.handle.chooseBackupFolder({});
  const cancelled = handlers({ folder: null });
  await cancelled.handle.chooseBackupFolder({});
  expect([chosen.log, cancelled.log]).toEqual([['folder /backups'], ['host getBackups']]);
});

test('opens only a file that was chosen, and forgets it when it is dropped', async () => {
  const path = join(temporaryFolder(), 'a.countersign-backup');
  forgeBackup(path, await madeOnce, { database: Buffer.alloc(4_096) });
  const { handle, log } = handlers({ file: path });
  const secret = { secret: 'x', kind: 'passphrase' } as const;
  await expect(handle.openBackup(secret)).rejects.toMatchObject({ code: 'not_found' });
  expect(await handle.chooseBackupFile({})).toMatchObject({ fileName: 'a.countersign-backup' });
  await handle.openBackup(secret);
  await handle.dropBackup({});
  await expect(handle.openBackup(secret)).rejects.toMatchObject({ code: 'not_found' });
  expect(log).toEqual([`open ${path}`, 'opened']);
});

test('refuses a file that is no backup at once, before any passphrase is asked for', async () => {
  const path = join(temporaryFolder(), 'letter.countersign-backup');
  writeFileSync(path, 'Dear all');
  const { handle } = handlers({ file: path });
  await expect(handle.chooseBackupFile({})).rejects.toMatchObject({ code: 'backup_unreadable' });
});

test('reaches for no backup while the window is handed over', async () => {
  const { handle, host } = handlers({ file: '/a.countersign-backup' });
  Object.defineProperty(host, 'standing', { value: 'handed_over' });
  const asked = [
    () => handle.chooseBackupFile({}),
    () => handle.openBackup({ secret: 'x', kind: 'passphrase' }),
    () => handle.restoreBackup({ name: 'Mine' }),
    () => handle.dropBackup({}),
  ];
  const codes = await Promise.all(
    asked.map((ask) => Promise.resolve(ask()).catch((error: AppError) => error.code)),
  );
  expect(codes).toEqual(asked.map(() => 'handed_over'));
});
