import { words } from '#shared/words/index.ts';

/**
 * Every keyboard shortcut: this table both binds them (`useShortcut`) and documents them (Settings).
 * `mod` is Cmd on Apple keyboards and Ctrl elsewhere.
 */
export const shortcuts = {
  palette: { keys: 'mod+K', does: words.common.shortcutPalette },
  search: { keys: 'mod+shift+F', does: words.common.shortcutSearch },
  lock: { keys: 'mod+L', does: words.common.shortcutLock },
  home: { keys: 'mod+shift+H', does: words.common.shortcutHome },
  settings: { keys: 'mod+,', does: words.common.shortcutSettings },
  onlyYou: { keys: 'mod+.', does: words.common.shortcutOnlyYou },
} as const;

export type ShortcutId = keyof typeof shortcuts;

/** The parts of a key press that decide. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** Whether a key press is the combination `keys`, with no modifier too many. */
export function isShortcut(press: KeyPress, keys: string, apple: boolean): boolean {
  const parts = keys.split('+');
  const mod = apple ? press.metaKey : press.ctrlKey;
  const otherMod = apple ? press.ctrlKey : press.metaKey;
  return (
    press.key.toLowerCase() === parts.at(-1)?.toLowerCase() &&
    mod === parts.includes('mod') &&
    !otherMod &&
    press.shiftKey === parts.includes('shift') &&
    press.altKey === parts.includes('alt')
  );
}
