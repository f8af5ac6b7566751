/** The parts of a key press that decide; a browser's `KeyboardEvent` has them. */
export interface KeyPress {
  readonly key: string;
  /** Which key of the keyboard it was, whatever stands on it: `KeyS`. */
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  /** AltGr makes signs; on some systems it looks like Ctrl and Alt. */
  getModifierState(name: 'AltGraph'): boolean;
}

/** Signs of which a combination can be made, beside letters, digits, arrows and function keys. */
const signs = new Set(",.-/;'`[]\\=".split(''));
const named = new Set(['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown']);
const functionKey = /^F(?:[1-9]|1[0-2])$/u;
const letterOrDigit = /^[A-Z0-9]$/u;

const modifiers = ['mod', 'alt', 'shift'] as const;
type Modifier = (typeof modifiers)[number];

/** A combination, taken apart; `key` in the form in which it is written. */
interface Combination {
  readonly held: ReadonlySet<Modifier>;
  readonly key: string;
}

/**
 * Reads a combination such as `mod+shift+F`: modifiers in the order of `modifiers`, then one key. Null for
 * anything else, so that each has one way to be written.
 */
export function readCombination(text: string): Combination | null {
  const parts = text.split('+');
  const key = parts.pop() ?? '';
  const held = modifiers.filter((modifier) => parts.includes(modifier));
  if (parts.length !== held.length || parts.some((part, at) => part !== held[at])) return null;
  const isKey = letterOrDigit.test(key) || isBare(key) || signs.has(key);
  return isKey ? { held: new Set(held), key } : null;
}

/** Whether a key writes nothing, so that it can stand by itself. */
function isBare(key: string): boolean {
  return functionKey.test(key) || named.has(key);
}

/** Whether a combination can never be what somebody wants to write. */
export function isSafeWhileTyping(text: string): boolean {
  const read = readCombination(text);
  return read !== null && (read.held.has('mod') || functionKey.test(read.key));
}

/** Whether a key press is the combination `keys`, with no modifier too many. */
export function isPressed(press: KeyPress, keys: string, apple: boolean): boolean {
  const wanted = readCombination(keys);
  if (wanted === null || press.getModifierState('AltGraph')) return false;
  const mod = apple ? press.metaKey : press.ctrlKey;
  const otherMod = apple ? press.ctrlKey : press.metaKey;
  // A sign may itself need Shift: `/` is Shift and 7 on many keyboards.
  const anyShift = signs.has(wanted.key) && !wanted.held.has('shift');
  return (
    mod === wanted.held.has('mod') &&
    !otherMod &&
    press.altKey === wanted.held.has('alt') &&
    (anyShift || press.shiftKey === wanted.held.has('shift')) &&
    keysOfPress(press).includes(wanted.key)
  );
}

/** The combination that a key press is, as it is written; null while there is no key of one in it. */
export function combinationOf(press: KeyPress, apple: boolean): string | null {
  const otherMod = apple ? press.ctrlKey : press.metaKey;
  if (otherMod || press.getModifierState('AltGraph')) return null;
  const key = keysOfPress(press).at(-1);
  if (key === undefined) return null;
  const shift = press.shiftKey && !signs.has(key);
  const held = [
    ...((apple ? press.metaKey : press.ctrlKey) ? ['mod'] : []),
    ...(press.altKey ? ['alt'] : []),
    ...(shift ? ['shift'] : []),
  ];
  const text = [...held, key].join('+');
  return readCombination(text) === null ? null : text;
}

/**
 * What a press may be meant as: the sign that it makes, and, where Alt or Shift make another one of it, what
 * stands on its key.
 */
function keysOfPress({ key, code, altKey, shiftKey }: KeyPress): readonly string[] {
  const made = key.length === 1 ? key.toUpperCase() : key;
  const onKey = /^(?:Key|Digit)([A-Z0-9])$/u.exec(code)?.[1];
  const other = onKey !== undefined && (altKey || shiftKey) && !letterOrDigit.test(made);
  return [made, ...(other ? [onKey] : [])].filter((each) => readCombination(each) !== null);
}
