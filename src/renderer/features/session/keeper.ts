import { AppError } from '#shared/errors.ts';
import type { NoteDocument, SessionDocument } from '#shared/model/document.ts';
import type { SessionPage } from '#shared/model/session.ts';
import { withActionDone } from '#shared/model/tick.ts';
import { beforeLock } from '../../app/before-lock.ts';
import { textsAreHeldBy } from '../../app/open-texts.ts';
import type { OpenText } from '../../app/open-texts.ts';
import { api, onEvent } from '../../api.ts';
import { isFinal, isUnsaved } from './autosave.ts';
import { makeSaver } from './saver.ts';
import type { Saver } from './saver.ts';
import { memberHasSigned } from '#shared/model/summary.ts';

/** The newest text of an opened session, and its way to disk. */
export interface Keeper extends Pick<Saver, 'state' | 'subscribe' | 'flush'>, OpenText {
  readonly text: () => { readonly document: SessionDocument; readonly notes: NoteDocument };
  readonly write: (document: SessionDocument) => void;
  readonly writeNotes: (notes: NoteDocument) => void;
  /** What ticks an action in the editor that shows this text, or null while none does. */
  readonly shownBy: (tick: Tick | null) => void;
}
type Tick = (actionId: string, done: boolean) => boolean;

const kept = new Map<string, Keeper>();

beforeLock(async () => {
  const all = await Promise.all([...kept.values()].map((keeper) => keeper.flush()));
  return all.every(Boolean);
});

textsAreHeldBy((sessionId) => kept.get(sessionId));

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
  const write = (next: SessionDocument): void => {
    text = { ...text, document: next };
    saver.typed();
  };
  const flushed = async (): Promise<void> => {
    if (!(await saver.flush())) throw new AppError(saver.state().trouble?.code ?? 'internal');
  };
  let shown: Tick | null = null;
  const tickHere: Tick = (actionId, done) => {
    if (shown) return shown(actionId, done);
    const next = withActionDone(text.document, actionId, done);
    const found = JSON.stringify(next) !== JSON.stringify(text.document);
    if (found) write(next);
    return found;
  };
  return {
    state: saver.state,
    subscribe: saver.subscribe,
    flush: saver.flush,
    text: () => text,
    write,
    shownBy(tick) {
      shown = tick;
    },
    tick(actionId, done) {
      // What both have signed, or another version replaced, is no longer changed here.
      if (memberHasSigned(session.summary) || isFinal(saver.state())) return null;
      if (!tickHere(actionId, done)) return null;
      return flushed();
    },
    writeNotes(next) {
      text = { ...text, notes: next };
      saver.typed();
    },
  };
}
