import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { kdialogDialogs, zenityDialogs } from '#main/shell/chromium/dialogs/linux.ts';
import { macosDialogs } from '#main/shell/chromium/dialogs/macos.ts';
import { runProgram } from '#main/shell/chromium/dialogs/run.ts';
import type { ProgramResult, RunProgram } from '#main/shell/chromium/dialogs/run.ts';
import { windowsDialogs } from '#main/shell/chromium/dialogs/windows.ts';
import type { Dialogs } from '#main/shell/shell.ts';
import { fixedDialogs, withoutChooser } from '#main/shell/without-chooser.ts';

/** A title that would do harm if a shell or a script read it as its own. */
const title = `Save "it"; $(touch x) ' & end tell`;
const save = { title, fileName: 'summary-2026-11-22-019abcde.pdf' };
const open = { title, extensions: ['pdf', 'json'] };

/** Asks all three questions of choosers that answer `result`, and writes down how they were called. */
async function ask(make: (run: RunProgram) => Dialogs, result: ProgramResult) {
  const calls: string[][] = [];
  const dialogs = make((program, args, env) => {
    calls.push([program, ...args, ...Object.values(env ?? {})]);
    return Promise.resolve(result);
  });
  const answers = [
    await dialogs.askSavePath(save),
    await dialogs.askOpenPath(open),
    await dialogs.askFolder({ title }),
  ];
  return { answers, calls };
}

const choosers: Readonly<Record<string, (run: RunProgram) => Dialogs>> = {
  zenity: (run) => zenityDialogs('/usr/bin/zenity', '/home/alex/Documents', run),
  kdialog: (run) => kdialogDialogs('/usr/bin/kdialog', '/home/alex/Documents', run),
  macOS: (run) => macosDialogs('/Users/alex/Documents', run),
  Windows: (run) => windowsDialogs('C:\\Users\\alex\\Documents', run),
};

test.each(Object.entries(choosers))(
  '%s gives the path chosen, and null when it is cancelled',
  async (_name, make) => {
    const chosen = await ask(make, { exitCode: 0, output: '/tmp/Ünïcode name.pdf\n' });
    const cancelled = await ask(make, { exitCode: 1, output: '' });
    expect([chosen.answers, cancelled.answers]).toEqual([
      ['/tmp/Ünïcode name.pdf', '/tmp/Ünïcode name.pdf', '/tmp/Ünïcode name.pdf'],
      [null, null, null],
    ]);
  },
);

test.each(Object.entries(choosers))(
  '%s gets the words to show as data, never inside a script',
  async (_name, make) => {
    const { calls } = await ask(make, { exitCode: 0, output: '' });
    const scripts = calls.flat().filter((text) => text.includes('\n'));
    const shown = calls.map((call) => call.some((text) => text.replace('--title=', '') === title));
    expect([shown, scripts.some((script) => script.includes(title))]).toEqual([
      [true, true, true],
      false,
    ]);
  },
);

test('runs a program with its arguments untouched by any shell', async () => {
  const script = 'process.stdout.write(process.argv[1] + process.env.WORDS); process.exit(3)';
  expect(await runProgram(process.execPath, ['-e', script, title], { WORDS: ' $HOME' })).toEqual({
    exitCode: 3,
    output: `${title} $HOME`,
  });
  await expect(runProgram('/nowhere/at/all', [])).rejects.toThrow('ENOENT');
});

test('without a chooser saves under a name that is free, and says that nothing can be opened', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'dialogs-'));
  try {
    const dialogs = withoutChooser(folder);
    const first = await dialogs.askSavePath(save);
    await writeFile(first ?? '', 'kept');
    const second = await dialogs.askSavePath(save);
    await writeFile(second ?? '', 'kept');
    const third = await dialogs.askSavePath(save);
    expect([first, second, third]).toEqual([
      join(folder, 'summary-2026-11-22-019abcde.pdf'),
      join(folder, 'summary-2026-11-22-019abcde (2).pdf'),
      join(folder, 'summary-2026-11-22-019abcde (3).pdf'),
    ]);
    await expect(dialogs.askOpenPath(open)).rejects.toMatchObject({ code: 'no_file_chooser' });
    await expect(dialogs.askFolder({ title })).rejects.toMatchObject({ code: 'no_file_chooser' });
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('with answers given beforehand asks nobody', async () => {
  const asked: Dialogs = {
    askSavePath: () => Promise.resolve('asked'),
    askOpenPath: () => Promise.resolve('asked'),
    askFolder: () => Promise.resolve('asked'),
  };
  const given = { saveTo: '/nowhere', open: '/tmp/a.pdf', folder: '/backups' };
  const fixed = fixedDialogs(given, asked);
  const half = fixedDialogs({ saveTo: null, open: null, folder: null }, asked);
  expect([
    await fixed.askSavePath(save),
    await fixed.askOpenPath(open),
    await fixed.askFolder({ title }),
    await half.askSavePath(save),
    await half.askOpenPath(open),
    await half.askFolder({ title }),
  ]).toEqual([
    join('/nowhere', save.fileName),
    '/tmp/a.pdf',
    '/backups',
    'asked',
    'asked',
    'asked',
  ]);
});
