import { cpSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readBefore, readVault } from '../../support/read-vault.ts';
import { hostOver, temporaryFolder } from '../../support/vault.ts';

const fixtures = resolve(import.meta.dirname, '../../fixtures/vaults');
const schemas = readdirSync(fixtures).filter((name) => name.startsWith('schema-'));

test('there is a vault of every schema that was in use', () => {
  expect(schemas).toEqual(['schema-10', 'schema-12', 'schema-4', 'schema-6', 'schema-8']);
});

test.each(schemas)('a vault of %s opens, and says what it said then', async (schema) => {
  const folder = temporaryFolder();
  cpSync(join(fixtures, schema), folder, { recursive: true });
  const host = hostOver(folder);
  await host.unlock({ name: 'Kept', passphrase: 'an old vault still opens' });

  // A page may say more than it did then, but nothing else.
  expect(await readVault(host)).toMatchObject(readBefore(join(fixtures, schema)));
});
