import { isPressed } from '#shared/model/shortcuts/keys.ts';
import { keysOf } from '#shared/model/shortcuts/own.ts';
import { shortcuts } from '#shared/model/shortcuts/table.ts';
import type { Shortcut, ShortcutId } from '#shared/model/shortcuts/table.ts';
import { isApple } from '../../ui/key-names.ts';
import { ownKeys } from './own-keys.ts';

interface Run {
  readonly run: () => void;
  /** Whether it is done again and again while the keys are held. */
  readonly held: boolean;
}

/** What is on the page that can be asked for by a shortcut; of two under one id the newest counts. */
const runs = new Map<ShortcutId, readonly Run[]>();
let paused = 0;

/** Makes a shortcut do something, and gives the way to end that. */
export function addRun(id: ShortcutId, run: Run): () => void {
  runs.set(id, [...(runs.get(id) ?? []), run]);
  return () =>
    void runs.set(
      id,
      (runs.get(id) ?? []).filter((other) => other !== run),
    );
}

export function canRun(id: ShortcutId): boolean {
  return runOf(id) !== undefined;
}

/** Does what a shortcut does here; nothing, where it does nothing. */
export function runShortcut(id: ShortcutId): void {
  runOf(id)?.run();
}

/** Has no shortcut heard until the result is called, while somebody shows which keys they want. */
export function pauseShortcuts(): () => void {
  paused += 1;
  return () => {
    paused -= 1;
  };
}

/** Which of `among` a key press asks for. */
export function pressed(
  event: KeyboardEvent,
  among: readonly Shortcut[] = shortcuts,
): ShortcutId | null {
  if (paused > 0 || event.isComposing) return null;
  const apple = isApple();
  const own = ownKeys();
  const found = among.find(({ id }) =>
    keysOf(id, own).some((keys) => isPressed(event, keys, apple)),
  );
  return found?.id ?? null;
}

// Those of a text are the editor's own: they count where the cursor is.
const heardHere = shortcuts.filter(({ holds }) => holds !== 'text');

function listen(event: KeyboardEvent): void {
  const id = pressed(event, heardHere);
  const found = id === null ? undefined : runOf(id);
  if (found === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  if (found.held || !event.repeat) found.run();
}

/** Hears the keys of this window, and gives the way to end that. */
export function hearShortcuts(): () => void {
  // In the capture phase, so that no editor or field swallows the lock.
  window.addEventListener('keydown', listen, { capture: true });
  return () => window.removeEventListener('keydown', listen, { capture: true });
}

function runOf(id: ShortcutId): Run | undefined {
  return runs.get(id)?.at(-1);
}
