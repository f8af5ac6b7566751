import { expect, test } from 'vitest';
import { nativeMenu } from '#main/app/native-menu.ts';
import type { Standing } from '#shared/model/app.ts';
import type { OwnKeys } from '#shared/model/shortcuts/own.ts';
import { shortcutIds } from '#shared/model/shortcuts/table.ts';
import type { ShortcutId } from '#shared/model/shortcuts/table.ts';

/** A menu over a vault that stands as the test says. */
function start(read: () => Promise<OwnKeys>) {
  const host = { standing: 'locked' as Standing, call: read as never };
  const shown: (OwnKeys | null)[] = [];
  const told: string[] = [];
  let choose = (_id: ShortcutId): void => undefined;
  const menu = nativeMenu(
    host,
    {
      showMenu: (own) => void shown.push(own),
      onMenuChosen: (listener) => void (choose = listener),
    },
    (event, data) => void told.push(`${event} ${JSON.stringify(data)}`),
  );
  return { host, menu, shown, told, choose: (id: ShortcutId) => choose(id) };
}

test('the menu has the coach’s keys while the vault is open, and nothing before and after', async () => {
  const { host, menu, shown } = start(() => Promise.resolve({ search: 'F4' }));
  for (const standing of ['locked', 'unlocked', 'handed_over', 'unlocked', 'locked'] as const) {
    host.standing = standing;
    await menu.refresh();
  }
  expect(shown).toEqual([null, { search: 'F4' }, null, { search: 'F4' }, null]);
});

test('what is chosen is asked of the page, and only while the vault is open', () => {
  const { host, told, choose } = start(() => Promise.resolve({}));
  for (const standing of ['locked', 'handed_over'] as const) {
    host.standing = standing;
    for (const id of shortcutIds) choose(id);
  }
  host.standing = 'unlocked';
  choose('quickNote');
  expect(told).toEqual(['shortcut {"id":"quickNote"}']);
});

test('a lock that comes while the keys are read leaves no menu behind', async () => {
  const { host, menu, shown } = start(() => {
    host.standing = 'locked';
    return Promise.resolve({ search: 'F4' });
  });
  host.standing = 'unlocked';
  await menu.refresh();
  expect(shown).toEqual([null]);
});
