import { expect, test } from 'vitest';
import { leftBehind, settingsLeftBehind } from '#shared/model/archive/left-behind.ts';
import { archiveTables, tablesOf } from '#shared/model/archive/tables.ts';
import { keptSettings } from '#shared/model/archive/tables/settings.ts';
import { latestVersion } from '#main/vault/sql/migrate.ts';
import { bareVaultForTest } from '../../../support/vault.ts';

async function columnsOfVault() {
  const { vault } = await bareVaultForTest();
  const tables = vault.db.all<{ readonly name: string; readonly columns: string }>(
    `select t.name, (select json_group_array(name) from pragma_table_info(t.name)) as columns
     from sqlite_master t where t.type in ('table', 'view') and t.name not like 'sqlite_%'
       and t.name not like 'entry_fts_%'`,
  );
  return tables.map(({ name, columns }) => ({ name, columns: JSON.parse(columns) as string[] }));
}

test('every column of the vault leaves, or it is said why it stays', async () => {
  const silent = (await columnsOfVault()).flatMap(({ name, columns }) => {
    if (name in leftBehind || name === 'entry_text') return [];
    const known = archiveTables.find((table) => table.name === name)?.columns ?? {};
    return columns
      .filter((column) => !(column in known) && !(`${name}.${column}` in leftBehind))
      .map((column) => `${name}.${column}`);
  });
  expect(silent).toEqual([]);
});

test('nothing is said of a column that there is not, or said twice', async () => {
  const vault = await columnsOfVault();
  const there = new Set(
    vault.flatMap(({ name, columns }) => [name, ...columns.map((column) => `${name}.${column}`)]),
  );
  const leaving = tablesOf(latestVersion).flatMap(({ name, columns }) =>
    Object.keys(columns).map((column) => `${name}.${column}`),
  );
  expect({
    missing: [...leaving, ...Object.keys(leftBehind)].filter((said) => !there.has(said)),
    both: leaving.filter((said) => said in leftBehind || (said.split('.')[0] ?? '') in leftBehind),
    settings: keptSettings.filter((key) => key in settingsLeftBehind),
    tables: archiveTables.length,
  }).toEqual({
    missing: [],
    both: [],
    settings: [],
    tables: new Set(archiveTables.map(({ name }) => name)).size,
  });
});
