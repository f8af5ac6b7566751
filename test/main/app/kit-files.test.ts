import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { importReply, makeKit } from '#main/app/kit-files.ts';
import { makeLifecycle } from '#main/app/lifecycle.ts';
import { openKit } from '#main/summary/kit/seal.ts';
import { deriveKey } from '#main/vault/keys/derive.ts';
import { fakeClock } from '../../support/fake-clock.ts';
import { morning } from '../../support/session-texts.ts';
import { memoryShell } from '../../support/shell/memory-shell.ts';
import { openTestVault, temporaryFolder } from '../../support/vault.ts';

const code = (expected: string) => expect.objectContaining({ code: expected });

/** An app with a summary that waits for the team member; its choosers answer as the test says. */
async function withChooser() {
  const { host } = await openTestVault();
  const { id: personId } = await host.call('addPerson', { name: 'Sam Okafor', role: '' });
  const plan = { personId, plan: morning, templateId: 'regular' };
  const { id: sessionId } = await host.call('planSession', plan);
  await host.call('closeSession', { sessionId });
  await host.call('issueSummary', { sessionId });
  const asked: string[] = [];
  const chooser = { answer: (): Promise<string | null> => Promise.resolve(null) };
  const { shell } = memoryShell({
    dialogs: {
      askOpenPath: () => chooser.answer(),
      askSavePath: ({ fileName }) => {
        asked.push(fileName);
        return chooser.answer();
      },
    },
  });
  const parts = { shell, clock: fakeClock().clock, window: () => null };
  const app = makeLifecycle({ host, ...parts, settled: () => Promise.resolve() });
  return { app, host, sessionId, chooser, asked, folder: temporaryFolder() };
}

test('a kit leaves as one page, with words that are told once and open it', async () => {
  const { app, host, sessionId, chooser, asked, folder } = await withChooser();
  expect(await makeKit(app, { sessionId })).toBe(null);
  expect(await host.call('getKit', { sessionId })).toBe(null);

  const path = join(folder, 'for-sam.html');
  chooser.answer = () => Promise.resolve(path);
  const made = await makeKit(app, { sessionId });
  const page = await readFile(path, 'utf8');
  const sealed = /id="sealed">\s*(\{.*?\})\s*<\/script>/s.exec(page)?.[1] ?? '';
  const { content } = await openKit(sealed, made?.phrase.join(' ') ?? '', deriveKey);

  expect(made).toMatchObject({ fileName: 'for-sam.html' });
  expect(asked[0]).toMatch(/^summary-2026-11-23-[0-9a-f]{8}-to-sign\.html$/);
  expect(content.bundle).toBe((await host.readExport(sessionId)).bundle);
  expect(await host.call('getKit', { sessionId })).toMatchObject({ state: 'waiting' });
});

test('no kit leaves for what changed, or once the window is in other hands, while it was asked where to', async () => {
  const { app, host, sessionId, chooser, folder } = await withChooser();
  const path = join(folder, 'late.html');
  const happens = {
    summary_changed: () =>
      host.call('moveSession', { sessionId, by: null, plan: { ...morning, place: 'Garden' } }),
    handed_over: () => host.call('handOver', { sessionId }),
  };
  for (const [refusal, meanwhile] of Object.entries(happens)) {
    await host.call('issueSummary', { sessionId });
    chooser.answer = async () => {
      await meanwhile();
      return path;
    };
    await expect(makeKit(app, { sessionId })).rejects.toThrow(code(refusal));
    expect(await readdir(folder)).toEqual([]);
  }
});

test('a file that is no reply changes nothing', async () => {
  const { app, chooser, folder } = await withChooser();
  expect(await importReply(app)).toBe(null);
  const path = join(folder, 'shopping.countersign-reply');
  await writeFile(path, Buffer.from([0x7b, 0xff, 0xfe, 0x7d]));
  for (const chosen of [path, folder, join(folder, 'gone')]) {
    chooser.answer = () => Promise.resolve(chosen);
    await expect(importReply(app)).rejects.toThrow(code('reply_unreadable'));
  }
});
