import { isDeepStrictEqual } from 'node:util';
import { readdirSync } from 'node:fs';
import { alarmIn, lookIntoVault, makeQuickVault, opsVault, unlockOpsVault } from './coach.ts';
import type { Coach } from './coach.ts';
import type { TortureOperation } from './operation.ts';

const next = 'a heron stands at dawn';
const { passphrase } = opsVault;

/** Opens the vault with whichever of two passphrases does; null when neither opens it. */
async function openWithEither<T>(
  folder: string,
  look: (coach: Coach, opened: string) => Promise<T>,
): Promise<T | null> {
  for (const known of [passphrase, next]) {
    try {
      return await lookIntoVault(folder, (coach) => look(coach, known), known);
    } catch (error) {
      if ((error as { readonly code?: string }).code !== 'wrong_passphrase') throw error;
    }
  }
  return null;
}

/** What stands in a vault's folder after it was closed in order. */
export function leftoversIn(folder: string): readonly string[] {
  const orderly = new Set(['keyfile.json', 'vault.db', 'vault.lock']);
  return readdirSync(`${folder}/${opsVault.name}.countersign`).filter((name) => !orderly.has(name));
}

/** The passphrase is changed, and the vault is locked. */
export const changePassphrase: TortureOperation = {
  name: 'change passphrase',
  prepare: (folder) =>
    makeQuickVault(folder, (coach) => coach.call('addPerson', { name: 'Sam', role: '' })),
  run: async (folder, say) => {
    const coach = await unlockOpsVault(folder);
    say.begin();
    await coach.call('changePassphrase', { passphrase, newPassphrase: next });
    say.done('changed');
    await coach.run('lock', {});
  },
  check: async (folder, acknowledged) => {
    const found = await openWithEither(folder, async (coach, opened) => {
      const names = (await coach.call('listPeople', {})).map((person) => person.name);
      const log = await coach.call('getAuditLog', { before: null, limit: 50 });
      const recorded = log.some(({ kind }) => kind === 'passphrase_changed');
      return {
        outcome: opened === next ? 'after' : 'before',
        wrong: [
          ...(await alarmIn(coach)),
          ...(isDeepStrictEqual(names, ['Sam']) ? [] : [`the people are ${names.join()}`]),
          ...(opened === next && !recorded ? ['a change that the log does not know of'] : []),
        ],
      };
    });
    if (found === null) return { outcome: 'locked out', lost: [], wrong: ['neither opens it'] };
    return {
      outcome: found.outcome,
      lost: found.outcome === 'after' ? [] : acknowledged,
      wrong: [...found.wrong, ...leftoversIn(folder).map((name) => `${name} is left`)],
    };
  },
};
