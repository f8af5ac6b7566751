import { expect, test } from 'vitest';
import { words } from '#shared/words/index.ts';
import { vaultNameProblem } from '#renderer/app/vault-name.ts';

const { welcome } = words;
const vaults = [{ name: 'Mia Hartmann' }];

test('refuses a name that is no folder on some system, each with its sentence', () => {
  const names = [
    '',
    '  ',
    'a/b',
    '..',
    'CON',
    'nul.txt',
    'x.countersign',
    'what?',
    'a\u202Eb',
    'end.',
  ];
  expect(names.map((name) => vaultNameProblem(name, vaults))).toEqual([
    welcome.nameMissing,
    welcome.nameMissing,
    ...Array.from({ length: 8 }, () => welcome.vaultNameUnfit),
  ]);
});

test('refuses a name that is taken, also when only its case differs', () => {
  expect(vaultNameProblem(' mia hartmann', vaults)).toBe(welcome.vaultNameTaken);
});

test('takes ordinary names of any script', () => {
  const names = ['Mia Hartmann 2', '李小龙', 'Zoë’s notes', 'Console'];
  expect(names.map((name) => vaultNameProblem(name, vaults))).toEqual([null, null, null, null]);
});
