import type { ErrorCode } from '#shared/errors.ts';
import type { Reply } from '#shared/reply.ts';
import { onEvent } from '../../api.ts';
import { beforeLock } from '../before-lock.ts';
import { createAutosave } from './autosave.ts';
import type { Autosave, SaveState } from './autosave.ts';

/** Brings a text to disk, and says when it came there (ISO 8601 instant) or why it did not. */
export type Write<T> = (text: T) => Promise<Reply<{ readonly savedAt: string }>>;

/** What is shown of a text's way to disk. */
export interface Saving {
  readonly state: SaveState;
  /** When main last said that the text is on disk; null where nothing was saved yet. */
  readonly savedAt: string | null;
  /** Why the last try to save failed; null where it worked. */
  readonly trouble: ErrorCode | null;
}

/** A text that is typed somewhere, and its way to disk. */
export interface HeldText<T> extends Pick<Autosave<T>, 'newest' | 'edit' | 'flush' | 'subscribe'> {
  readonly saving: () => Saving;
}

const held = new Map<string, HeldText<unknown>>();

beforeLock(async () => {
  const all = await Promise.all([...held.values()].map((text) => text.flush()));
  return all.every(Boolean);
});

// Once the vault is locked, no text of it stays in this window by intent.
onEvent('locked', () => held.clear());

/**
 * The text of a place. One that is not on disk yet is found again, also after its page was left: a second
 * one beside it would show an older text, and a late try of the first would save that over it.
 *
 * @param place names what is typed here and nothing else; it is always of the same type
 * @param kept the text that is on disk already
 */
export function holdText<T>(place: string, kept: NoInfer<T>, write: Write<T>): HeldText<T> {
  const found = held.get(place) as HeldText<T> | undefined;
  if (found !== undefined && found.saving().state !== 'saved') return found;
  const made: HeldText<T> = makeText(kept, write, () => held.set(place, made as HeldText<unknown>));
  return made;
}

/** Saves what a page leaves behind; it stays held only where the disk did not take it. */
export async function leaveText(place: string): Promise<void> {
  const text = held.get(place);
  const written = await text?.flush();
  if (written === true && held.get(place) === text) held.delete(place);
}

function makeText<T>(kept: T, write: Write<T>, onEdit: () => void): HeldText<T> {
  let saving: Saving = { state: 'saved', savedAt: null, trouble: null };
  const autosave = createAutosave<T>(
    kept,
    async (text) => {
      const reply = await write(text);
      saving = reply.ok
        ? { ...saving, savedAt: reply.value.savedAt, trouble: null }
        : { ...saving, trouble: reply.error.code };
      return reply.ok;
    },
    { typingMs: 300, retryMs: 3_000 },
  );
  autosave.subscribe(() => {
    saving = { ...saving, state: autosave.state() };
  });
  const { newest, flush, subscribe } = autosave;
  return {
    newest,
    flush,
    subscribe,
    saving: () => saving,
    edit(text) {
      onEdit();
      autosave.edit(text);
    },
  };
}
