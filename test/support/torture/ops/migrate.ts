import { cpSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Input, Output } from '#shared/contract.ts';
import { runs } from '#main/vault/commands.ts';
import type { WholeCommand } from '#main/vault/commands.ts';
import { emptyHand } from '#main/vault/in-hand.ts';
import { vaultPath } from '#main/vault/folder.ts';
import { openWithPassphrase } from '#main/vault/keys/slots.ts';
import { openVault } from '#main/vault/lifecycle/open.ts';
import type { OpenVault } from '#main/vault/lifecycle/open.ts';
import { readKeyfile } from '#main/vault/lifecycle/read-keyfile.ts';
import type { VaultCommand } from '#main/vault/vault-commands.ts';
import { findLogLoss } from '#main/vault/sql/queries/log-loss.ts';
import { readExport } from '#main/vault/summaries/export.ts';
import { testKeyCost } from '../../bare-vault.ts';
import { falseAlarm } from './coach.ts';
import { readBefore, readVault } from '../../read-vault.ts';
import { stillSays } from '../../still-says.ts';
import type { TortureOperation } from './operation.ts';

const fixtures = resolve(import.meta.dirname, '../../../fixtures/vaults');
const name = 'Kept';

/** A vault of an old schema is opened by this program, which brings it to its own. */
const migrationFrom = (schema: string): TortureOperation => ({
  name: `migrate ${schema}`,
  prepare: async (folder) => {
    cpSync(join(fixtures, schema), folder, { recursive: true });
    // Derived once: what comes after it is what this is about.
    const keyfile = await readKeyfile(vaultPath(folder, name));
    const rootKey = await openWithPassphrase(keyfile, 'an old vault still opens');
    writeFileSync(join(folder, 'root-key'), rootKey);
  },
  run: async (folder, say) => {
    say.begin();
    const vault = await openOld(folder);
    say.done('opened');
    vault.close();
  },
  check: async (folder) => {
    const vault = await openOld(folder);
    const turn = emptyHand();
    const { session, summary, people } = await readVault({
      call: async <N extends VaultCommand>(command: N, input: Input<N>): Promise<Output<N>> =>
        runs[command as WholeCommand](vault, input as never, turn) as Promise<Output<N>>,
      readExport: async (sessionId) => readExport(vault, sessionId),
    });
    const alarm = findLogLoss(vault.db);
    vault.close();
    const expected = readBefore(join(fixtures, schema));
    const same = stillSays(
      [session, summary, people],
      [expected['session'], expected['summary'], expected['people']],
    );
    return {
      outcome: 'says what it said',
      lost: same ? [] : ['something that the old vault held'],
      wrong: alarm === null ? [] : [falseAlarm],
    };
  },
});

async function openOld(folder: string): Promise<OpenVault> {
  const path = vaultPath(folder, name);
  const rootKey = readFileSync(join(folder, 'root-key'));
  return openVault(path, await readKeyfile(path), rootKey, testKeyCost, 'vault_unlocked');
}

export const migrations: readonly TortureOperation[] = readdirSync(fixtures)
  .filter((found) => found.startsWith('schema-'))
  .map(migrationFrom);
