import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Events, FromMain, Request } from '#shared/contract.ts';
import { fail, succeed } from '#shared/reply.ts';

const savedAt = '2026-11-22T09:00:00.000Z';
let disk: { full: boolean; readonly written: string[] };
let commands: string[];
let tell: (event: keyof Events) => void;

/** As the window starts: with nothing held, and a main process that only hears. */
async function openWindow() {
  vi.resetModules();
  return import('#renderer/app/kept-text/held-texts.ts');
}

const write = async (text: string) => {
  if (disk.full) return fail('disk_full');
  disk.written.push(text);
  return succeed({ savedAt });
};
const settle = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => {
  vi.useFakeTimers();
  disk = { full: false, written: [] };
  commands = [];
  let say: (text: string) => void = () => undefined;
  tell = (event) => say(JSON.stringify({ event, data: {} } satisfies FromMain));
  vi.stubGlobal('window', {
    countersign: {
      listen: (listener: typeof say) => (say = listener),
      post: (text: string) => commands.push((JSON.parse(text) as Request).command),
    },
    addEventListener: () => undefined,
  });
  // Nothing has the focus.
  vi.stubGlobal('document', { querySelector: () => null });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a text that the disk refused is found by whoever comes back, and saved once, as typed last', async () => {
  const { holdText, leaveText } = await openWindow();
  disk.full = true;
  holdText('profile', '', write).edit('typed');
  await leaveText('profile');
  const again = holdText('profile', '', write);
  const found = { text: again.newest(), ...again.saving() };
  again.edit('typed on');
  disk.full = false;
  await vi.advanceTimersByTimeAsync(3_000);
  expect({ found, written: disk.written, saving: again.saving() }).toEqual({
    found: { text: 'typed', state: 'failed', savedAt: null, trouble: 'disk_full' },
    written: ['typed on'],
    saving: { state: 'saved', savedAt, trouble: null },
  });
});

test('a place whose text is on disk begins with what is read from there', async () => {
  const { holdText, leaveText } = await openWindow();
  holdText('profile', '', write).edit('typed');
  await leaveText('profile');
  expect([disk.written, holdText('profile', 'read', write).newest()]).toEqual([['typed'], 'read']);
});

test('before a lock all that is typed is saved, and the lock is answered for only then', async () => {
  const { holdText } = await openWindow();
  const here = holdText('look back', '', write);
  here.edit('typed');
  holdText('profile', '', write).edit('left unsaved');
  disk.full = true;
  tell('flush');
  await settle();
  const whileFull = [...commands];
  disk.full = false;
  tell('flush');
  await settle();
  expect([whileFull, commands, disk.written.toSorted()]).toEqual([
    [],
    ['flushed'],
    ['left unsaved', 'typed'],
  ]);
});

test('after a lock the window holds no text', async () => {
  const { holdText } = await openWindow();
  disk.full = true;
  holdText('profile', '', write).edit('typed');
  tell('locked');
  expect(holdText('profile', 'read', write).newest()).toBe('read');
});
