import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ErrorCode } from '#shared/errors.ts';
import type { SavedMark } from '#shared/model/session.ts';
import { fail, succeed } from '#shared/reply.ts';
import type { Reply } from '#shared/reply.ts';
import { isUnsaved, step, unloaded } from '#renderer/features/session/autosave.ts';
import { makeSaver } from '#renderer/features/session/saver.ts';

/** A saver on a clock and a disk that the test turns by hand. */
function desk() {
  let text = 'as loaded';
  let wakes: { at: number; run: () => void }[] = [];
  let now = 0;
  const sent: { text: string; revision: number }[] = [];
  const replies: ((reply: Reply<SavedMark>) => void)[] = [];
  const saver = makeSaver({
    save: (revision) => {
      sent.push({ text, revision });
      return new Promise((resolve) => replies.push(resolve));
    },
    wake(run, ms) {
      const wake = { at: now + ms, run };
      wakes.push(wake);
      return () => {
        wakes = wakes.filter((other) => other !== wake);
      };
    },
  });
  const settle = async (reply: Reply<SavedMark>) => {
    replies.shift()?.(reply);
    await Promise.resolve();
    await Promise.resolve();
  };
  return {
    saver,
    sent,
    type: (next: string) => {
      text = next;
      saver.typed();
    },
    pass: (ms: number) => {
      now += ms;
      const due = wakes.filter((wake) => wake.at <= now);
      wakes = wakes.filter((wake) => wake.at > now);
      for (const wake of due) wake.run();
    },
    written: (revision: number) =>
      settle(succeed({ revision, savedAt: '2026-11-22T09:00:00.000Z' })),
    refused: (code: ErrorCode) => settle(fail(code)),
  };
}

test('never saves before the document was loaded, whatever happens', () => {
  const desk1 = desk();
  desk1.type('');
  desk1.pass(60_000);
  void desk1.saver.flush();
  expect([desk1.sent, desk1.saver.state()]).toEqual([[], unloaded]);
});

test('never saves a loaded session that nobody typed in', async () => {
  const { saver, sent, pass } = desk();
  saver.loaded(7);
  pass(60_000);
  expect([await saver.flush(), sent]).toEqual([true, []]);
});

test('saves 300 ms after the last key, not at each', () => {
  const { saver, sent, type, pass } = desk();
  saver.loaded(7);
  type('a');
  pass(299);
  type('ab');
  pass(299);
  expect(sent).toEqual([]);
  pass(1);
  expect(sent).toEqual([{ text: 'ab', revision: 7 }]);
});

test('keeps one save on its way, and what was typed meanwhile follows it', async () => {
  const { saver, sent, type, pass, written } = desk();
  saver.loaded(1);
  type('a');
  pass(300);
  type('ab');
  pass(300);
  type('abc');
  pass(300);
  expect(sent.length).toBe(1);
  await written(2);
  expect(isUnsaved(saver.state())).toBe(true);
  pass(300);
  await written(3);
  expect([sent, isUnsaved(saver.state())]).toEqual([
    [
      { text: 'a', revision: 1 },
      { text: 'abc', revision: 2 },
    ],
    false,
  ]);
});

test('on blur, leaving or locking saves at once and tells when all is on disk', async () => {
  const { saver, sent, type, written } = desk();
  saver.loaded(1);
  type('a');
  const first = saver.flush();
  type('ab');
  const second = saver.flush();
  await written(2);
  await written(3);
  expect([await first, await second, sent.map((each) => each.text)]).toEqual([
    true,
    true,
    ['a', 'ab'],
  ]);
});

test('after a full disk tries again by itself, slower each time, until it works', async () => {
  const { saver, sent, type, pass, refused, written } = desk();
  saver.loaded(1);
  type('a');
  pass(300);
  await refused('disk_full');
  const trouble = saver.state().trouble;
  pass(999);
  type('ab');
  expect(sent.length).toBe(1);
  pass(1);
  await refused('disk_full');
  pass(1_999);
  expect(sent.length).toBe(2);
  pass(1);
  await written(2);
  expect([trouble, sent.length, sent.at(-1), saver.state()]).toEqual([
    { code: 'disk_full', tries: 1 },
    3,
    { text: 'ab', revision: 1 },
    {
      revision: 2,
      typed: 2,
      sending: null,
      kept: 2,
      savedAt: '2026-11-22T09:00:00.000Z',
      trouble: null,
      hurried: false,
    },
  ]);
});

test('a save that fails says so to whoever waits for it', async () => {
  const { saver, type, refused } = desk();
  saver.loaded(1);
  type('a');
  const kept = saver.flush();
  await refused('disk_read_only');
  expect(await kept).toBe(false);
});

test.each(['stale_revision', 'session_signed'] as const)(
  'after %s never saves over what is there',
  async (code) => {
    const { saver, sent, type, pass, refused } = desk();
    saver.loaded(1);
    type('a');
    pass(300);
    await refused(code);
    type('ab');
    pass(60_000);
    expect([await saver.flush(), sent.length, isUnsaved(saver.state())]).toEqual([false, 1, true]);
  },
);

test('in any order of events: at most one on its way, nothing unloaded sent, the newest kept last', () => {
  const events = fc.constantFrom('typed', 'due', 'hurry', 'saved', 'disk_full', 'internal');
  fc.assert(
    fc.property(fc.array(events, { maxLength: 60 }), fc.boolean(), (row, load) => {
      let state = load ? step(unloaded, { type: 'loaded', revision: 1 }).state : unloaded;
      let onWay = 0;
      for (const event of row) {
        const replying = event === 'saved' || event === 'disk_full' || event === 'internal';
        if (replying && onWay === 0) continue;
        if (replying) onWay -= 1;
        const before = state;
        const next =
          event === 'saved'
            ? step(state, {
                type: 'saved',
                mark: { revision: (state.revision ?? 0) + 1, savedAt: '2026-11-22T09:00:00.000Z' },
              })
            : event === 'disk_full' || event === 'internal'
              ? step(state, { type: 'failed', code: event })
              : step(state, { type: event });
        state = next.state;
        if (next.send) onWay += 1;
        expect(onWay).toBeLessThanOrEqual(load ? 1 : 0);
        // What is on disk never goes back, and is never claimed beyond what was sent.
        expect(state.kept).toBeGreaterThanOrEqual(before.kept);
        expect(state.kept).toBeLessThanOrEqual(state.typed);
        // Unsaved text always has something that will move it: a save, a wake, or a person told.
        const stuck = isUnsaved(state) && !next.send && next.wakeIn === null;
        expect(event === 'saved' && stuck).toBe(false);
      }
    }),
    { numRuns: 1_000, seed: 20_261_122 },
  );
});
