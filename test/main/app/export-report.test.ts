import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { AppError } from '#shared/errors.ts';
import { shareReport } from '#shared/model/report/share.ts';
import { words } from '#shared/words/index.ts';
import { exportReport } from '#main/app/export-report.ts';
import { makeLifecycle } from '#main/app/lifecycle.ts';
import { fakeClock } from '../../support/fake-clock.ts';
import { fakeHost } from '../../support/fake-host.ts';
import { memoryShell } from '../../support/shell/memory-shell.ts';

const personId = '019abcde-0000-7000-8000-00000000abcd';
const asked = {
  personId,
  period: { length: 'quarter', from: '2026-10-01' },
} as const;
const held = { startsAt: '2026-11-02T09:00:00.000Z', zone: 'UTC', cosigned: false, document: null };
const nothing = { parts: words.blocks.parts, valueLine: () => null, doneOn: () => null };
const read = {
  coachName: 'Robin Vale',
  memberName: 'Sam Okafor',
  paper: 'A4',
  report: shareReport(asked.period, [held], { goals: [], focusAreas: [] }, nothing),
  goals: [],
  focusAreas: [],
} as const;

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reports-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** Saves as Markdown; the chooser answers with the name it was given, or with null. */
function save({ cancelled = false, locks = false } = {}) {
  const log: string[] = [];
  let locked = false;
  const { shell } = memoryShell({
    dialogs: {
      askSavePath: ({ fileName }) => {
        locked = locks;
        return Promise.resolve(cancelled ? null : join(folder, fileName));
      },
    },
  });
  const host = fakeHost(log);
  const app = makeLifecycle({
    host: {
      ...host,
      call: () =>
        locked ? Promise.reject(new AppError('locked')) : Promise.resolve(read as never),
    },
    shell,
    clock: fakeClock().clock,
    window: () => null,
    settled: () => Promise.resolve(),
  });
  const input = { ...asked, goals: [], focusAreas: [], format: 'markdown' as const };
  return { done: exportReport(app, input), log };
}

test('writes the report under a name without a name in it, says that nobody signed it, and records it', async () => {
  const { done, log } = save();
  const { fileName } = (await done) ?? {};
  const text = await readFile(join(folder, fileName ?? ''), 'utf8');
  expect([fileName, text.includes('Sam Okafor'), log]).toEqual([
    'report-quarter-2026-10-01-0000abcd.md',
    true,
    [`host recordExport report_exported ${personId}`],
  ]);
  expect(text).toContain(words.report.notSigned);
  expect(text).toContain(words.report.proves);
});

test('writes nothing and records nothing when the person cancels, or the vault locks meanwhile', async () => {
  expect(await save({ cancelled: true }).done).toEqual({ fileName: null });
  const { done, log } = save({ locks: true });
  await expect(done).rejects.toMatchObject({ code: 'locked' });
  expect([await readdir(folder), log]).toEqual([[], []]);
});
