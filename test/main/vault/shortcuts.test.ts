import { expect, test } from 'vitest';
import { commands } from '#shared/contract.ts';
import { getShortcuts, setShortcuts } from '#main/vault/shortcuts.ts';
import { getSettings } from '#main/vault/settings.ts';
import { bareVaultForTest } from '../../support/vault.ts';

test('the keys that the coach chose are kept in the vault, apart from its settings', async () => {
  const { vault } = await bareVaultForTest();
  const before = getShortcuts(vault);
  const settings = getSettings(vault);
  setShortcuts(vault, { own: { search: 'F4', lock: 'mod+alt+L' } });
  setShortcuts(vault, { own: { search: 'F2' } });
  expect([before, getShortcuts(vault), getSettings(vault)]).toEqual([
    {},
    { search: 'F2' },
    settings,
  ]);
});

test('a page that asks for one combination twice, or for one that the system keeps, is refused', () => {
  const { input } = commands.setShortcuts;
  const asked = [
    { search: 'F4' },
    { search: 'F4', home: 'F4' },
    { search: 'mod+C' },
    { search: 'mod+shift+P' },
    { fly: 'F4' },
    { search: '<b>' },
  ];
  expect(asked.map((own) => input.safeParse({ own }).success)).toEqual([
    true,
    false,
    false,
    false,
    false,
    false,
  ]);
});
