/**
 * Where a shortcut holds: in every place of an open vault, in an opened session, or in the text of one,
 * while the cursor is in it.
 */
export const domains = ['everywhere', 'session', 'text'] as const;
type Domain = (typeof domains)[number];

/** The menus of the app in the order of their bar; a system's own ones stand between and behind them. */
export type MenuName = 'file' | 'edit' | 'view' | 'go' | 'session' | 'help';

/** What a shortcut is by itself. What it does is said in the catalogue, by its id. */
interface ShortcutEntry {
  readonly id: string;
  readonly holds: Domain;
  readonly menu: MenuName;
  /**
   * Combinations that hold unless the coach chose another, the one to learn first. `mod` is Cmd on Apple
   * keyboards and Ctrl elsewhere. Without any it is done by menu and palette, until it is given one.
   */
  readonly keys: readonly string[];
}

const table = [
  { id: 'quickNote', holds: 'everywhere', menu: 'file', keys: ['mod+N'] },
  { id: 'newPerson', holds: 'everywhere', menu: 'file', keys: [] },
  { id: 'lock', holds: 'everywhere', menu: 'file', keys: ['mod+L'] },
  { id: 'find', holds: 'session', menu: 'edit', keys: ['mod+F'] },
  { id: 'findNext', holds: 'session', menu: 'edit', keys: ['F3', 'mod+G'] },
  { id: 'findPrevious', holds: 'session', menu: 'edit', keys: ['shift+F3', 'mod+shift+G'] },
  { id: 'spelling', holds: 'text', menu: 'edit', keys: ['mod+;'] },
  { id: 'nextSpelling', holds: 'text', menu: 'edit', keys: ['F8'] },
  { id: 'privacy', holds: 'everywhere', menu: 'view', keys: ['mod+shift+P'] },
  { id: 'onlyYou', holds: 'session', menu: 'view', keys: ['mod+.'] },
  { id: 'palette', holds: 'everywhere', menu: 'go', keys: ['mod+K'] },
  { id: 'home', holds: 'everywhere', menu: 'go', keys: ['mod+shift+H'] },
  { id: 'people', holds: 'everywhere', menu: 'go', keys: [] },
  { id: 'insights', holds: 'everywhere', menu: 'go', keys: [] },
  { id: 'search', holds: 'everywhere', menu: 'go', keys: ['mod+shift+F'] },
  { id: 'library', holds: 'everywhere', menu: 'go', keys: [] },
  { id: 'verify', holds: 'everywhere', menu: 'go', keys: [] },
  { id: 'settings', holds: 'everywhere', menu: 'go', keys: ['mod+,'] },
  { id: 'nextAnswer', holds: 'text', menu: 'session', keys: ['mod+alt+ArrowDown'] },
  { id: 'previousAnswer', holds: 'text', menu: 'session', keys: ['mod+alt+ArrowUp'] },
  { id: 'share', holds: 'text', menu: 'session', keys: ['mod+alt+S'] },
  { id: 'tagWhat', holds: 'text', menu: 'session', keys: ['mod+alt+1'] },
  { id: 'tagHow', holds: 'text', menu: 'session', keys: ['mod+alt+2'] },
  { id: 'tagBoth', holds: 'text', menu: 'session', keys: ['mod+alt+3'] },
  { id: 'help', holds: 'everywhere', menu: 'help', keys: ['F1'] },
  { id: 'keyboard', holds: 'everywhere', menu: 'help', keys: ['mod+/'] },
] as const satisfies readonly ShortcutEntry[];

export type ShortcutId = (typeof table)[number]['id'];

export interface Shortcut extends ShortcutEntry {
  readonly id: ShortcutId;
}

/**
 * Every shortcut. This table binds them, documents them (Settings, docs/shortcuts.md), shows them in the
 * palette and makes the native menus. The ids stand in vaults: they stay what they are.
 */
export const shortcuts: readonly Shortcut[] = table;

export const shortcutIds: readonly ShortcutId[] = shortcuts.map(({ id }) => id);

const byId = new Map<string, Shortcut>(shortcuts.map((each) => [each.id, each]));

/** The combinations of a shortcut as the app comes. */
export function usualKeys(id: ShortcutId): readonly string[] {
  return byId.get(id)?.keys ?? [];
}

export function isShortcutId(id: string): id is ShortcutId {
  return byId.has(id);
}
