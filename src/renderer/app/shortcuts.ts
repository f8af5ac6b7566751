import { words } from '#shared/words/index.ts';

/**
 * Every keyboard shortcut: these tables both bind them and document them (Settings).
 * `mod` is Cmd on Apple keyboards and Ctrl elsewhere. These work everywhere, by `useShortcut`.
 */
export const shortcuts = {
  palette: { keys: 'mod+K', does: words.common.shortcutPalette },
  search: { keys: 'mod+shift+F', does: words.common.shortcutSearch },
  lock: { keys: 'mod+L', does: words.common.shortcutLock },
  privacy: { keys: 'mod+shift+P', does: words.common.shortcutPrivacy },
  home: { keys: 'mod+shift+H', does: words.common.shortcutHome },
  settings: { keys: 'mod+,', does: words.common.shortcutSettings },
  onlyYou: { keys: 'mod+.', does: words.common.shortcutOnlyYou },
  find: { keys: 'mod+F', does: words.common.shortcutFind },
  findNext: { keys: 'F3', also: 'mod+G', does: words.common.shortcutFindNext },
  findPrevious: {
    keys: 'shift+F3',
    also: 'mod+shift+G',
    does: words.common.shortcutFindPrevious,
  },
} as const;

/** Those of the text of a session, which the editor binds itself. */
export const editorShortcuts = {
  nextAnswer: { keys: 'mod+alt+ArrowDown', does: words.common.shortcutNextAnswer },
  previousAnswer: { keys: 'mod+alt+ArrowUp', does: words.common.shortcutPreviousAnswer },
  share: { keys: 'mod+alt+S', does: words.common.shortcutShare },
  tagWhat: { keys: 'mod+alt+1', does: words.common.shortcutTagWhat },
  tagHow: { keys: 'mod+alt+2', does: words.common.shortcutTagHow },
  tagBoth: { keys: 'mod+alt+3', does: words.common.shortcutTagBoth },
} as const;

/** A combination of the table as the editor's key bindings write it: `Mod-Alt-s`. */
export function editorKeys(id: keyof typeof editorShortcuts): string {
  const parts = editorShortcuts[id].keys.split('+');
  return parts
    .map((part) =>
      part.length === 1 ? part.toLowerCase() : part[0]?.toUpperCase() + part.slice(1),
    )
    .join('-');
}

export type ShortcutId = keyof typeof shortcuts;

/** Every combination of a line of the tables, the one to learn first. */
export function keysOf(shortcut: { readonly keys: string; readonly also?: string }) {
  return shortcut.also === undefined ? [shortcut.keys] : [shortcut.keys, shortcut.also];
}

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
