import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { backupsOf, holdsExpected, makeBackedUpVault, wrongWith } from './backup.ts';
import { alarmIn, coachAt, lookAndLock, opsVault, unlockOpsVault } from './coach.ts';
import type { TortureOperation } from './operation.ts';

const restored = 'Brought back';

/** A backup is opened and restored into a new vault, beside the one that it is of. */
export const restore: TortureOperation = {
  name: 'restore',
  prepare: makeBackedUpVault,
  run: async (folder, say) => {
    const coach = coachAt(folder);
    const [backup] = backupsOf(folder);
    if (!backup) throw new Error('There is no backup');
    say.begin();
    await coach.run('openBackup', backup);
    await coach.run('restoreBackup', { name: restored });
    say.done('restored');
    await coach.run('lock', {});
  },
  check: async (folder, acknowledged) => {
    const there = existsSync(join(folder, `${restored}.countersign`));
    const [backup] = backupsOf(folder);
    // Opening the backup once more clears away what the one before left.
    const wrong = backup ? [...(await wrongWith(coachAt(folder), backup))] : ['no backup'];
    for (const name of there ? [opsVault.name, restored] : [opsVault.name]) {
      await lookAndLock(await unlockOpsVault(folder, name), async (coach) => {
        if (!(await holdsExpected(folder, coach))) wrong.push(`${name} holds something else`);
        wrong.push(...(await alarmIn(coach)));
      });
    }
    const left = readdirSync(folder).filter((name) => name.startsWith('.'));
    return {
      outcome: there ? 'restored' : 'before',
      lost: there ? [] : acknowledged,
      wrong: [...wrong, ...left.map((name) => `${name} is left`)],
    };
  },
};
