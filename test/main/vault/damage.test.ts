import { cpSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addPerson } from '#main/vault/people.ts';
import { planSession } from '#main/vault/sessions/plan.ts';
import { saveSession } from '#main/vault/sessions/text.ts';
import { makeBareVault, openBareVault, vaultOver } from '../../support/bare-vault.ts';
import type { BareVault } from '../../support/bare-vault.ts';
import { morning } from '../../support/session-texts.ts';
import { seeded } from '../../support/random.ts';
import { databaseOf, dump, flipBit } from '../../support/torture/damage.ts';
import { textOfSave } from '../../support/torture/text-of-save.ts';
import { temporaryFolder } from '../../support/vault.ts';

test('after a crash, a damaged write-ahead log loses whole saves or is refused, never half of one', async () => {
  const bare = makeBareVault(join(temporaryFolder(), 'vault'));
  const database = await openBareVault(bare);
  const vault = vaultOver(database);
  const { id: personId } = addPerson(vault, { name: 'Sam', role: '' });
  const { id: sessionId } = planSession(vault, { personId, plan: morning, templateId: 'regular' });
  const states = [dump(database.db)];
  for (let revision = 0; revision < 6; revision += 1) {
    saveSession(vault, { sessionId, revision, ...textOfSave(revision + 1) });
    states.push(dump(database.db));
  }
  // What a crash leaves: the files as they are while the vault is open.
  const crashed = { ...bare, folder: `${bare.folder}-crashed` };
  cpSync(bare.folder, crashed.folder, { recursive: true });
  database.close();
  const log = (folder: string) => `${databaseOf(folder)}-wal`;
  const { size } = statSync(log(crashed.folder));
  expect(size).toBeGreaterThan(100_000);
  const random = seeded(5);
  const offsets = Array.from({ length: 20 }, () => Math.floor(random() * size));

  const outcomes: string[] = [];
  for (const [index, offset] of offsets.entries()) {
    const folder = `${crashed.folder}-${index}`;
    cpSync(crashed.folder, folder, { recursive: true });
    if (index % 2 === 0) flipBit(log(folder), offset, index % 8);
    else truncateSync(log(folder), offset);
    outcomes.push(await stateAfter({ ...bare, folder }));
  }

  // Half of a save would be a state that never was. The base is what a log without a start leaves.
  expect(
    outcomes.filter((outcome) => !/^(?:a saved state|the base|vault_\w+)$/.test(outcome)),
  ).toEqual([]);
  expect(outcomes).toContain('a saved state');

  async function stateAfter(damaged: BareVault): Promise<string> {
    const opened = await openBareVault(damaged).catch((error: { code: string }) => error);
    if (!('db' in opened)) return opened.code;
    const found = dump(opened.db);
    opened.close();
    if (states.includes(found)) return 'a saved state';
    return found.includes(sessionId) ? 'a state that never was' : 'the base';
  }
});
