import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { keyfileText, parseKeyfile } from '#main/vault/keys/keyfile.ts';
import { asking } from '../../asking.ts';
import { leftoversIn } from './change-passphrase.ts';
import {
  alarmIn,
  lookAndLock,
  lookIntoVault,
  makeQuickVault,
  onlySession,
  opsVault,
  unlockOpsVault,
} from './coach.ts';
import type { Coach } from './coach.ts';
import { fillVault } from '../../filled-vault.ts';
import type { TortureOperation } from './operation.ts';

const keyfileIn = (folder: string) =>
  parseKeyfile(readFileSync(join(folder, `${opsVault.name}.countersign`, 'keyfile.json'), 'utf8'));
const expectedIn = (folder: string): string => join(folder, 'expected.json');

/** All of a vault that a person would miss. */
async function seenIn(coach: Coach) {
  const sessionId = await onlySession(coach);
  const { bundle } = await coach.run('readExport', { sessionId });
  return {
    people: await coach.call('listPeople', {}),
    session: await coach.call('openSession', { sessionId }),
    summary: await coach.call('getSummary', { sessionId }),
    found: await coach.call('search', asking('plan', 20)),
    settings: await coach.call('getSettings', {}),
    bundle,
  };
}

/** The vault is encrypted anew, and locked. */
export const reencrypt: TortureOperation = {
  name: 're-encrypt',
  prepare: async (folder) => {
    await makeQuickVault(folder, fillVault);
    const seen = await lookAndLock(await unlockOpsVault(folder), seenIn);
    const keyfile = keyfileText(keyfileIn(folder));
    writeFileSync(expectedIn(folder), JSON.stringify({ seen, keyfile }));
  },
  run: async (folder, say) => {
    const coach = await unlockOpsVault(folder);
    say.begin();
    await coach.run('reencrypt', { passphrase: opsVault.passphrase, secret: null });
    say.done('encrypted anew');
    await coach.run('lock', {});
  },
  check: async (folder, acknowledged) => {
    const before = JSON.parse(readFileSync(expectedIn(folder), 'utf8')) as {
      readonly seen: unknown;
      readonly keyfile: string;
    };
    const after = keyfileText(keyfileIn(folder)) !== before.keyfile;
    const { same, intact, recorded, alarm } = await lookIntoVault(folder, async (coach) => {
      const log = await coach.call('getAuditLog', { before: null, limit: 50 });
      return {
        same: isDeepStrictEqual(JSON.parse(JSON.stringify(await seenIn(coach))), before.seen),
        intact: (await coach.call('checkAuditLog', {})).intact,
        alarm: await alarmIn(coach),
        recorded: log.some(({ kind }) => kind === 'vault_reencrypted'),
      };
    });
    return {
      outcome: after ? 'after' : 'before',
      lost: after ? [] : acknowledged,
      wrong: [
        ...alarm,
        ...(same ? [] : ['the vault holds something else']),
        ...(intact ? [] : ['the activity log is broken']),
        ...(recorded === after ? [] : ['the activity log says otherwise']),
        ...leftoversIn(folder).map((name) => `${name} is left`),
      ],
    };
  },
};
