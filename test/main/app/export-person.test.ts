import { existsSync } from 'node:fs';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { AppError } from '#shared/errors.ts';
import type { ExportFormat, PersonExported } from '#shared/model/export.ts';
import { exportPerson } from '#main/app/export-person.ts';
import { makeLifecycle } from '#main/app/lifecycle.ts';
import { printSummary } from '#main/app/print-summary.ts';
import type { SummaryExport } from '#main/vault/protocol.ts';
import { fakeClock } from '../../support/fake-clock.ts';
import { fakeHost } from '../../support/fake-host.ts';
import { memoryShell } from '../../support/shell/memory-shell.ts';
import { signedModel } from '../../support/summary-pages.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'exports-'));
});
afterEach(() => rm(folder, { recursive: true }));

const person = '019abcde-0000-7000-8000-000000000001';
const held = (day: number) => ({
  sessionId: `session ${day}`,
  startsAt: `2026-11-0${day}T09:00:00.000Z`,
  zone: 'UTC',
});
/** Two are signed, one is a draft, and one shares nothing. */
const found = {
  leave: [
    { ...held(1), links: [{ position: 0, state: 'cosigned', leaving: [] }] },
    { ...held(2), links: [{ position: 0, state: 'none', leaving: [] }] },
    { ...held(4), links: [{ position: 0, state: 'issued', leaving: [] }] },
  ],
  stay: [{ ...held(3), why: 'nothing_shared' }],
};
const page = { ...signedModel, earlier: [], earlierKeys: [] };
const stemOf = (sessionId: string) => `summary-${sessionId.at(-1)}`;

interface Faults {
  readonly folder?: string | null;
  /** Called before each summary is read. */
  readonly reading?: (sessionId: string) => void;
  readonly recording?: (subject: string) => void;
}

function appWith({ folder: chosen = folder, reading, recording }: Faults = {}) {
  const [log, told]: [string[], string[]] = [[], []];
  const memory = memoryShell({ dialogs: { askFolder: () => Promise.resolve(chosen) } });
  const host = fakeHost(log);
  const read = async (sessionId: string): Promise<SummaryExport> => {
    reading?.(sessionId);
    const fileStem = stemOf(sessionId);
    return { documentId: `of ${sessionId}`, fileStem, bundle: `bundle of ${sessionId}`, page };
  };
  const app = makeLifecycle({
    host: {
      ...host,
      call: (name, input) =>
        name === 'readExports' ? Promise.resolve(found as never) : host.call(name, input),
      readExport: read,
      readDraft: async (sessionId) => ({ ...(await read(sessionId)), sessionId }),
      recordExport: async (leaving) => {
        recording?.(leaving.subject);
        await host.recordExport(leaving);
      },
    },
    shell: memory.shell,
    clock: fakeClock().clock,
    window: () => ({
      origin: '',
      open: true,
      post: (text) => void told.push(text),
      onMessage: () => undefined,
      reload: () => Promise.resolve(),
      show: () => Promise.resolve(),
    }),
    settled: () => Promise.resolve(),
  });
  const run = (format: ExportFormat = 'bundle') =>
    exportPerson(app, { personId: person, format, which: 'shared' });
  return { app, memory, run, log, told };
}

const whys = (done: PersonExported | null) =>
  done?.leftOut.map(({ sessionId, why }) => [sessionId, why]);

test('writes a file for each session, without a name in it, and tells what stayed and why', async () => {
  const { run, log, told } = appWith();
  const done = await run('markdown');
  expect([done?.written, whys(done), done?.endedBy]).toEqual([
    3,
    [['session 3', 'nothing_shared']],
    null,
  ]);
  expect((await readdir(folder)).toSorted()).toEqual([
    'summary-1.md',
    'summary-2.md',
    'summary-4.md',
  ]);
  expect(log.filter((line) => line.includes('recordExport'))).toEqual([
    'host recordExport summary_exported of session 1',
    'host recordExport draft_exported session 2',
    'host recordExport summary_exported of session 4',
  ]);
  expect(told.map((text) => (JSON.parse(text) as { data: unknown }).data)).toEqual(
    [0, 1, 2, 3].map((count) => ({ task: 'export', done: count, total: 3 })),
  );
});

test('never writes over a file that is there, and numbers the new one', async () => {
  await writeFile(join(folder, 'summary-1.countersign.json'), 'mine');
  await writeFile(join(folder, 'summary-1 (2).countersign.json'), 'mine, too');
  await appWith().run();
  expect([
    await readFile(join(folder, 'summary-1.countersign.json'), 'utf8'),
    await readFile(join(folder, 'summary-1 (2).countersign.json'), 'utf8'),
    await readFile(join(folder, 'summary-1 (3).countersign.json'), 'utf8'),
  ]).toEqual(['mine', 'mine, too', 'bundle of session 1']);
});

test('writes nothing, and reads nothing, when the person cancels', async () => {
  const { run, log } = appWith({ folder: null });
  expect([await run(), log]).toEqual([null, []]);
});

test.each(['cancelled', 'locked'] as const)(
  'leaves whole files when it is stopped: %s',
  async (code) => {
    const { app, run } = appWith({
      reading: (sessionId) => {
        if (sessionId === 'session 4') app.works.stop(code);
      },
    });
    const done = await run('markdown');
    expect([done?.written, whys(done), done?.endedBy, (await readdir(folder)).length]).toEqual([
      2,
      [
        ['session 3', 'nothing_shared'],
        ['session 4', 'not_reached'],
      ],
      code,
      2,
    ]);
  },
);

test('leaves out one session that fails by itself, and goes on', async () => {
  const { run } = appWith({
    reading: (sessionId) => {
      if (sessionId === 'session 1') throw new AppError('not_found');
    },
  });
  const done = await run('markdown');
  expect([done?.written, whys(done), done?.endedBy]).toEqual([
    2,
    [
      ['session 1', 'not_found'],
      ['session 3', 'nothing_shared'],
    ],
    null,
  ]);
});

test('lets nothing leave that could not be recorded, and ends there', async () => {
  const { run } = appWith({
    recording: (subject) => {
      if (subject === 'session 2') throw new AppError('disk_full');
    },
  });
  const done = await run('markdown');
  expect([done?.written, whys(done), done?.endedBy, await readdir(folder)]).toEqual([
    1,
    [
      ['session 2', 'disk_full'],
      ['session 3', 'nothing_shared'],
      ['session 4', 'not_reached'],
    ],
    'disk_full',
    ['summary-1.md'],
  ]);
});

// A device that takes no byte, and no file beside it.
test.runIf(existsSync('/sys/kernel'))('ends at a place that takes nothing', async () => {
  const done = await appWith({ folder: '/sys/kernel' }).run();
  expect([done?.written, done?.endedBy]).toEqual([0, 'disk_read_only']);
});

test('opens the dialog for printing on a summary that is in the log by then', async () => {
  const { app, memory, log } = appWith();
  await printSummary(app, 'session 1', false);
  await printSummary(app, 'session 2', true);
  expect([log, memory.log]).toEqual([
    ['host recordExport summary_printed of session 1', 'host recordExport draft_printed session 2'],
    ['print dialog', 'print dialog'],
  ]);
});
