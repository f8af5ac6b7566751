import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { AppError } from '#shared/errors.ts';
import { makeLifecycle } from '#main/app/lifecycle.ts';
import { exportTemplate, importTemplate } from '#main/app/template-files.ts';
import { runs } from '#main/vault/commands.ts';
import type { WholeCommand } from '#main/vault/commands.ts';
import { emptyHand } from '#main/vault/in-hand.ts';
import type { VaultHost } from '#main/vault/index.ts';
import type { OpenVault } from '#main/vault/lifecycle/open.ts';
import { addTemplate } from '#main/vault/templates/own.ts';
import { templateFile } from '#shared/input/template-file.ts';
import { firstTemplate } from '#shared/model/framework/first.ts';
import { fakeClock } from '../../support/fake-clock.ts';
import { memoryShell } from '../../support/shell/memory-shell.ts';
import { fakeHost } from '../../support/fake-host.ts';
import { bareVaultForTest } from '../../support/vault.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'templates-'));
});
afterEach(() => rm(folder, { recursive: true }));

const turn = emptyHand();

/** An app over a bare vault, whose choosers answer with `path`. */
async function withChooser(path: () => string | null) {
  const { vault } = await bareVaultForTest();
  const asked: string[] = [];
  let locked = false;
  const host: VaultHost = {
    ...fakeHost([]),
    call: (name, input) =>
      locked
        ? Promise.reject(new AppError('locked'))
        : Promise.resolve(
            runs[name as WholeCommand](vault as OpenVault, input as never, turn) as never,
          ),
    addTemplate: (content) => Promise.resolve(addTemplate(vault, content)),
  };
  const { shell } = memoryShell({
    dialogs: {
      askOpenPath: () => Promise.resolve(path()),
      askSavePath: ({ fileName }) => {
        asked.push(fileName);
        return Promise.resolve(path());
      },
    },
  });
  const parts = { shell, clock: fakeClock().clock, window: () => null };
  const app = makeLifecycle({ host, ...parts, settled: () => Promise.resolve() });
  return { host, asked, app, lock: () => void (locked = true) };
}

test('a template leaves as a file that names nobody, and comes back as another one', async () => {
  const path = join(folder, 'mine.countersign-template.json');
  const { host, app, asked } = await withChooser(() => path);
  const copy = await host.call('copyTemplate', { templateId: 'first', name: 'For Sam Okafor' });
  const saved = await exportTemplate(app, { templateId: copy.id });
  const added = await importTemplate(app);
  expect([saved, asked, await readFile(path, 'utf8'), added]).toEqual([
    { fileName: 'mine.countersign-template.json' },
    [`template-${copy.id.slice(-8)}-v1.countersign-template.json`],
    templateFile(copy),
    { ...copy, id: expect.not.stringMatching(copy.id) as string, name: 'For Sam Okafor 2' },
  ]);
});

test('a file that is none of ours changes nothing', async () => {
  let path: string | null = null;
  const { host, app } = await withChooser(() => path);
  const before = await host.call('listTemplates', {});
  const big = JSON.stringify({ ...JSON.parse(templateFile(firstTemplate)), pad: 'a'.repeat(1e7) });
  const files = {
    big,
    deep: '['.repeat(1_000_000),
    text: 'Dear all,',
    binary: Buffer.from([0x7b, 0xff, 0xfe, 0x7d]),
    empty: '',
  };
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  await mkdir(join(folder, 'folder'));
  const found: Record<string, unknown> = {};
  for (const name of [...Object.keys(files), 'folder', 'gone']) {
    path = join(folder, name);
    found[name] = await importTemplate(app).catch((error: unknown) => error);
  }
  path = null;
  expect(await importTemplate(app)).toBe(null);
  const refused = expect.objectContaining({ code: 'template_unreadable' }) as unknown;
  expect(found).toEqual(Object.fromEntries(Object.keys(found).map((name) => [name, refused])));
  expect(await host.call('listTemplates', {})).toEqual(before);
});

test('nothing is written when the person cancels, or the vault locked itself meanwhile', async () => {
  let answer = (): string | null => null;
  const { app, lock } = await withChooser(() => answer());
  const input = { templateId: 'regular' };
  expect(await exportTemplate(app, input)).toEqual({ fileName: null });
  answer = () => {
    lock();
    return join(folder, 'late.json');
  };
  await expect(exportTemplate(app, input)).rejects.toThrow('locked');
  expect(await readdir(folder)).toEqual([]);
});
