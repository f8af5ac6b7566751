import { isSafeWhileTyping, readCombination } from './keys.ts';
import { isShortcutId, shortcutIds, usualKeys } from './table.ts';
import type { ShortcutId } from './table.ts';

/** The combinations that the coach chose; each stands in place of all the usual ones of its shortcut. */
export type OwnKeys = { readonly [id in ShortcutId]?: string };

/**
 * What systems, browsers and text fields do by these, so that nobody would find it again: copying, undoing,
 * bold, closing, quitting, zooming, moving by word.
 */
const kept: ReadonlySet<string> = new Set(
  [
    'ACVXZYBIUEQWTRHM0-='.split('').map((key) => `mod+${key}`),
    'ZVBSIJCRNTWQ789'.split('').map((key) => `mod+shift+${key}`),
    ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'PageUp', 'PageDown'].flatMap((key) => [
      `mod+${key}`,
      `mod+shift+${key}`,
    ]),
    ['F1', 'F5', 'F6', 'F7', 'F10', 'F11', 'F12', 'shift+F10', 'alt+F4', 'mod+F4', 'mod+F5'],
    ['mod+alt+I', 'mod+alt+J', 'mod+alt+T', 'mod+alt+L', 'mod+alt+D', 'mod+P', 'mod+D', 'mod+J'],
    ['mod+shift+`', 'mod+`'],
  ].flat(),
);

/** The combinations of a shortcut, the one to learn first; none where it has none. */
export function keysOf(id: ShortcutId, own: OwnKeys): readonly string[] {
  const chosen = own[id];
  return chosen === undefined ? usualKeys(id) : [chosen];
}

export type Refusal =
  /** Typing would do it. */
  | { readonly kind: 'writes' }
  | { readonly kind: 'kept' }
  | { readonly kind: 'taken'; readonly by: ShortcutId };

/** Why a shortcut cannot have a combination, or null where it can. */
export function refusalOf(id: ShortcutId, keys: string, own: OwnKeys): Refusal | null {
  if (!isSafeWhileTyping(keys)) return { kind: 'writes' };
  const by = takenBy(id, [keys], own);
  if (by !== null) return { kind: 'taken', by };
  return kept.has(keys) && !usualKeys(id).includes(keys) ? { kind: 'kept' } : null;
}

/** Why a shortcut cannot have its usual combinations back, or null where it can. */
export function refusalOfUsual(id: ShortcutId, own: OwnKeys): Refusal | null {
  const by = takenBy(id, usualKeys(id), own);
  return by && { kind: 'taken', by };
}

/** The other shortcut that has one of these. All of them are told apart everywhere, wherever they hold. */
function takenBy(id: ShortcutId, keys: readonly string[], own: OwnKeys): ShortcutId | null {
  const taken = shortcutIds.find(
    (other) => other !== id && keysOf(other, own).some((each) => keys.includes(each)),
  );
  return taken ?? null;
}

/** With another combination for a shortcut, or, with null, with its usual ones. */
export function withKeys(own: OwnKeys, id: ShortcutId, keys: string | null): OwnKeys {
  const { [id]: _before, ...others } = own;
  const usual = keys === null || (usualKeys(id).length === 1 && usualKeys(id)[0] === keys);
  return usual ? others : { ...others, [id]: keys };
}

/** Whether no combination stands for two shortcuts, and each is one that a shortcut can have. */
export function areKeysFree(own: OwnKeys): boolean {
  return entriesOf(own).every(([id, keys]) => refusalOf(id, keys, own) === null);
}

/**
 * What a vault holds, as far as this program understands it: a later one may know other shortcuts and
 * other keys.
 */
export function readOwnKeys(stored: unknown): OwnKeys {
  if (typeof stored !== 'object' || stored === null) return {};
  const known = Object.entries(stored).filter(
    ([id, keys]) => isShortcutId(id) && typeof keys === 'string' && readCombination(keys) !== null,
  );
  return Object.fromEntries(known) as OwnKeys;
}

function entriesOf(own: OwnKeys): readonly (readonly [ShortcutId, string])[] {
  return shortcutIds.flatMap((id) => {
    const keys = own[id];
    return keys === undefined ? [] : [[id, keys] as const];
  });
}
