import type { NoteDocument, SessionDocument } from '#shared/model/document.ts';
import type { SessionPage } from '#shared/model/session.ts';
import { beforeLock } from '../../app/before-lock.ts';
import { api, onEvent } from '../../api.ts';
import { isUnsaved } from './autosave.ts';
import { makeSaver } from './saver.ts';
import type { Saver } from './saver.ts';

/** The newest text of an opened session, and its way to disk. */
export interface Keeper extends Pick<Saver, 'state' | 'subscribe' | 'flush'> {
  readonly text: () => { readonly document: SessionDocument; readonly notes: NoteDocument };
  readonly write: (document: SessionDocument) => void;
  readonly writeNotes: (notes: NoteDocument) => void;
}

const kept = new Map<string, Keeper>();

beforeLock(async () => {
  const all = await Promise.all([...kept.values()].map((keeper) => keeper.flush()));
  return all.every(Boolean);
});

// Once the vault is locked, no text of it stays in this window by intent.
onEvent('locked', () => kept.clear());

/**
 * The keeper of a session. One that still holds unsaved text is found again: text that could not be
 * saved outlives its page.
 */
export function keep(page: SessionPage): Keeper {
  const found = kept.get(page.session.id);
  if (found && isUnsaved(found.state())) return found;
  const made = makeKeeper(page);
  kept.set(page.session.id, made);
  return made;
}

/** Writes what a page leaves behind; its keeper stays only for text that could not be written. */
export async function leave(sessionId: string): Promise<void> {
  const keeper = kept.get(sessionId);
  const written = await keeper?.flush();
  if (written === true && kept.get(sessionId) === keeper) kept.delete(sessionId);
}

/** Gives up unsaved text for the version on disk; only ever asked for by a person. */
export function forget(sessionId: string): void {
  kept.delete(sessionId);
}

function makeKeeper({ session, document, notes, revision }: SessionPage): Keeper {
  let text = { document, notes };
  const saver = makeSaver({
    save: (base) => api.saveSession({ sessionId: session.id, revision: base, ...text }),
    wake(run, ms) {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
  });
  saver.loaded(revision);
  return {
    state: saver.state,
    subscribe: saver.subscribe,
    flush: saver.flush,
    text: () => text,
    write(next) {
      text = { ...text, document: next };
      saver.typed();
    },
    writeNotes(next) {
      text = { ...text, notes: next };
      saver.typed();
    },
  };
}
