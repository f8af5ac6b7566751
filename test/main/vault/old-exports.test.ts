import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readBefore, readVault } from '../../support/read-vault.ts';
import { hostOver, temporaryFolder } from '../../support/vault.ts';

const fixtures = resolve(import.meta.dirname, '../../fixtures/vaults');
const exported = readdirSync(fixtures).filter((name) =>
  existsSync(join(fixtures, name, 'Kept.zip')),
);

test('there is an export of every schema that one was made from', () => {
  expect(exported).toEqual(['schema-12']);
});

test.each(exported)(
  'an export of %s becomes a vault that says what its own did',
  async (schema) => {
    const host = hostOver(temporaryFolder());
    const secret = { secret: 'an old vault still opens', kind: 'passphrase' } as const;
    await host.openBackup({ path: join(fixtures, schema, 'Kept.zip'), ...secret });
    await host.restoreBackup('Kept');
    await host.unlock({ name: 'Kept', passphrase: secret.secret });

    // A page may say more than it did then, but nothing else.
    expect(await readVault(host)).toMatchObject(readBefore(join(fixtures, schema)));
  },
);
