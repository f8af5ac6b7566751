import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAutosave } from '#renderer/app/kept-text/autosave.ts';
import type { SaveState } from '#renderer/app/kept-text/autosave.ts';

const pause = { typingMs: 300, retryMs: 3_000 };

/** A disk that answers only when told to, and can be full. */
function slowDisk() {
  const written: string[] = [];
  const waiting: ((kept: boolean) => void)[] = [];
  const save = (words: string) =>
    new Promise<boolean>((resolve) => {
      waiting.push((kept) => {
        if (kept) written.push(words);
        resolve(kept);
      });
    });
  const answer = async (kept: boolean) => {
    const next = waiting.shift();
    expect(next).toBeDefined();
    next?.(kept);
    await vi.advanceTimersByTimeAsync(0);
  };
  return { written, waiting, save, answer };
}

describe('a text that is kept as it is typed', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is written once, after a pause in typing, and only then called saved', async () => {
    const disk = slowDisk();
    const autosave = createAutosave('', disk.save, pause);
    const states: SaveState[] = [];
    autosave.subscribe(() => states.push(autosave.state()));
    autosave.edit('I');
    await vi.advanceTimersByTimeAsync(299);
    autosave.edit('I will');
    await vi.advanceTimersByTimeAsync(300);
    await disk.answer(true);
    expect({ written: disk.written, states }).toEqual({
      written: ['I will'],
      states: ['unsaved', 'saving', 'saved'],
    });
  });

  it('is written at once when the window asks for it', async () => {
    const disk = slowDisk();
    const autosave = createAutosave('', disk.save, pause);
    autosave.edit('at once');
    const flushed = autosave.flush();
    await disk.answer(true);
    expect([await flushed, disk.written]).toEqual([true, ['at once']]);
  });

  it('never lands out of order, also when typed during a write', async () => {
    const disk = slowDisk();
    const autosave = createAutosave('', disk.save, pause);
    autosave.edit('one');
    const flushed = autosave.flush();
    autosave.edit('one two');
    void autosave.flush();
    const asked = disk.waiting.length;
    await disk.answer(true);
    await disk.answer(true);
    expect([asked, await flushed, disk.written, autosave.state()]).toEqual([
      1,
      true,
      ['one', 'one two'],
      'saved',
    ]);
  });

  it('is kept and tried again while the disk is full, and the failure stays in sight', async () => {
    const disk = slowDisk();
    const autosave = createAutosave('', disk.save, pause);
    autosave.edit('kept');
    const flushed = autosave.flush();
    await disk.answer(false);
    const afterFailure = [await flushed, autosave.state()];
    autosave.edit('kept, and more');
    const whileTyping = autosave.state();
    await vi.advanceTimersByTimeAsync(300);
    await disk.answer(false);
    await vi.advanceTimersByTimeAsync(3_000);
    await disk.answer(true);
    expect({ afterFailure, whileTyping, written: disk.written, state: autosave.state() }).toEqual({
      afterFailure: [false, 'failed'],
      whileTyping: 'failed',
      written: ['kept, and more'],
      state: 'saved',
    });
  });

  it('is not written when nothing changed', async () => {
    const disk = slowDisk();
    const autosave = createAutosave('as it was', disk.save, pause);
    autosave.edit('as it is');
    autosave.edit('as it was');
    await vi.advanceTimersByTimeAsync(300);
    expect([await autosave.flush(), disk.waiting.length, autosave.state()]).toEqual([
      true,
      0,
      'saved',
    ]);
  });
});
