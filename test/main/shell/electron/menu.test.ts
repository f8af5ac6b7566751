import { expect, test } from 'vitest';
import type { OwnKeys } from '#shared/model/shortcuts/own.ts';
import { shortcutIds } from '#shared/model/shortcuts/table.ts';
import type { ElectronApi } from '#main/shell/electron/api.ts';
import { setMenu } from '#main/shell/electron/menu.ts';
import { fakeElectron } from '../../../support/shell/fake-electron.ts';

test.each(['linux', 'win32', 'darwin'])(
  'while the vault is locked or handed over, the menu of %s reaches nothing of the app',
  (platform) => {
    const fake = fakeElectron();
    setMenu(fake.electron, platform, null, noActs);
    expect(fake.log).toEqual([
      platform === 'darwin'
        ? 'menu [{"role":"appMenu"},{"role":"editMenu"},{"role":"windowMenu"}]'
        : 'menu null',
    ]);
  },
);

test.each(['linux', 'darwin'])('the menu of %s does every shortcut, by its keys of now', (on) => {
  const asked: string[] = [];
  const { template } = menuOf(on, { search: 'mod+alt+F' }, (id) => asked.push(id));
  const entries = template.flatMap(({ submenu }) => submenu ?? []);
  const own = entries.filter(({ id }) => id !== undefined);
  for (const entry of own) entry.click?.();
  expect([
    new Set(own.map(({ id }) => id)),
    new Set(asked),
    own.find(({ id }) => id === 'search')?.accelerator,
    own.find(({ id }) => id === 'nextAnswer')?.accelerator,
    own.every(({ registerAccelerator: heard }) => on === 'darwin' || heard !== true),
    template.map(({ role, label }) => role ?? label),
  ]).toEqual([
    new Set(shortcutIds),
    new Set(['locked', ...shortcutIds.filter((id) => id !== 'lock')]),
    'CommandOrControl+Alt+F',
    'CommandOrControl+Alt+Down',
    true,
    [
      ...(on === 'darwin' ? ['appMenu'] : []),
      'File',
      'Edit',
      'View',
      'Go',
      'Session',
      ...(on === 'darwin' ? ['windowMenu'] : []),
      'help',
    ],
  ]);
});

test('no menu reloads the page, opens a window or the developer tools', () => {
  const { template } = menuOf('darwin', {}, () => undefined);
  const roles = template.flatMap(({ role, submenu = [] }) => [
    role,
    ...submenu.map((entry) => entry.role),
  ]);
  expect(roles.filter((role) => /reload|dev|new|print/iu.test(role ?? ''))).toEqual([]);
});

const noActs = { lock: () => undefined, choose: () => undefined };

interface MenuEntry {
  readonly id?: string;
  readonly role?: string;
  readonly label?: string;
  readonly accelerator?: string;
  readonly registerAccelerator?: boolean;
  readonly click?: () => void;
  readonly submenu?: readonly MenuEntry[];
}

/** The menu as it was asked of the system. */
function menuOf(
  platform: string,
  own: OwnKeys,
  onAsked: (what: string) => void,
): { readonly template: readonly MenuEntry[] } {
  let template: readonly MenuEntry[] = [];
  const Menu = {
    setApplicationMenu: () => undefined,
    buildFromTemplate: (built: readonly MenuEntry[]) => void (template = built),
  };
  const api = { ...fakeElectron().electron, Menu } as unknown as ElectronApi;
  setMenu(api, platform, own, { lock: () => onAsked('locked'), choose: onAsked });
  return { template };
}
