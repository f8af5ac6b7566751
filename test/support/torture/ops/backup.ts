import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { backupEnding } from '#main/vault/backup/format.ts';
import type { BackupSecret } from '#main/vault/backup/restore.ts';
import { fillVault } from '../../filled-vault.ts';
import { leftoversIn } from './change-passphrase.ts';
import {
  alarmIn,
  lookAndLock,
  makeQuickVault,
  onlySession,
  opsVault,
  unlockOpsVault,
} from './coach.ts';
import type { Coach } from './coach.ts';
import type { TortureOperation } from './operation.ts';

const backupsIn = (folder: string): string => join(folder, 'backups');
const expectedIn = (folder: string): string => join(folder, 'expected.json');

/** What the vault holds and must hold afterwards, and the words that open its backups. */
interface Expected {
  readonly session: unknown;
  readonly words: string;
}

/** Makes the vault, and a backup of it in a folder beside. */
export async function makeBackedUpVault(folder: string): Promise<void> {
  mkdirSync(backupsIn(folder));
  await makeQuickVault(folder, async (coach) => {
    await fillVault(coach);
    const { passphrase } = opsVault;
    const words = (await coach.call('showRecoveryKey', { passphrase })) ?? [];
    const expected: Expected = { session: await sessionIn(coach), words: words.join(' ') };
    writeFileSync(expectedIn(folder), JSON.stringify(expected));
    await coach.run('setBackupFolder', { folder: backupsIn(folder) });
    await coach.run('backUpNow', {});
  });
}

/** The backups of a case, and what opens them. */
export function backupsOf(folder: string): readonly BackupSecret[] {
  const { words } = expectedOf(folder);
  return readdirSync(backupsIn(folder))
    .filter((name) => name.endsWith(backupEnding))
    .sort()
    .map((name) => ({ path: join(backupsIn(folder), name), secret: words, kind: 'recovery' }));
}

/** What is wrong with a backup: it has to open, and to hold the session. */
export async function wrongWith(coach: Coach, backup: BackupSecret): Promise<readonly string[]> {
  try {
    const { sessions } = (await coach.run('openBackup', backup)).backup;
    return sessions === 1 ? [] : [`a backup with ${sessions} sessions`];
  } catch (error) {
    return [`a backup that is refused as ${(error as { code?: string }).code ?? String(error)}`];
  } finally {
    await coach.run('dropBackup', {});
  }
}

/** Whether an open vault holds what it held when it was made. */
export async function holdsExpected(folder: string, coach: Coach): Promise<boolean> {
  const found: unknown = JSON.parse(JSON.stringify(await sessionIn(coach)));
  return isDeepStrictEqual(found, expectedOf(folder).session);
}

/** A second backup is made by hand. */
export const backup: TortureOperation = {
  name: 'backup',
  prepare: makeBackedUpVault,
  run: async (folder, say) => {
    const coach = await unlockOpsVault(folder);
    await coach.run('setBackupFolder', { folder: backupsIn(folder) });
    say.begin();
    const { backups } = await coach.run('backUpNow', {});
    say.done(backups[0]?.fileName ?? '');
    await coach.run('lock', {});
  },
  check: async (folder, acknowledged) => {
    const found = backupsOf(folder);
    return lookAndLock(await unlockOpsVault(folder), async (coach) => {
      const wrong = (await holdsExpected(folder, coach)) ? [] : ['the vault holds something else'];
      for (const file of found) wrong.push(...(await wrongWith(coach, file)));
      // The next backup goes well, and clears away what the one before left.
      await coach.run('setBackupFolder', { folder: backupsIn(folder) });
      await coach.run('backUpNow', {});
      const left = [
        ...readdirSync(backupsIn(folder)).filter((name) => !name.endsWith(backupEnding)),
        // The log is the vault's own, which is open here.
        ...leftoversIn(folder).filter((name) => name !== 'vault.db-wal'),
      ];
      return {
        outcome: `${found.length} backups`,
        lost: acknowledged.filter((name) => !found.some(({ path }) => path.endsWith(name))),
        wrong: [
          ...wrong,
          ...(await alarmIn(coach)),
          ...(found.length === 0 ? ['the older backup is gone'] : []),
          ...left.map((name) => `${name} is left`),
        ],
      };
    });
  },
};

async function sessionIn(coach: Coach): Promise<unknown> {
  return coach.call('openSession', { sessionId: await onlySession(coach) });
}

function expectedOf(folder: string): Expected {
  return JSON.parse(readFileSync(expectedIn(folder), 'utf8')) as Expected;
}
