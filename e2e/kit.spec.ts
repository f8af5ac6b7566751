import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { verifyBundle } from '#main/summary/index.ts';
import { words } from '#shared/words/index.ts';
import { kitPage as say } from '#shared/words/kit-page.ts';
import { openInChromium } from './support/browsers/chromium.ts';
import { openInFirefox } from './support/browsers/firefox.ts';
import type { SentPage } from './support/browsers/sent-page.ts';
import { launch } from './support/launch.ts';
import type { Folders, RunningApp } from './support/launch.ts';
import { memberName, openNewVault, seedSession } from './support/seed.ts';
import { openSession } from './support/steps/session.ts';
import { expect, test } from './support/test.ts';

// One app for both browsers: the second summary is signed with the key that was made for the first.
test.describe.configure({ mode: 'serial' });

const own = 'a garden of my own';
let folders: Folders & { readonly root: string };
let running: RunningApp;
let personId: string;
let sessionId: string;

test.beforeAll(async () => {
  const root = await mkdtemp(join(tmpdir(), 'countersign-kit-'));
  folders = { root, data: join(root, 'data'), exports: join(root, 'exports') };
  for (const folder of [folders.data, folders.exports]) await mkdir(folder, { mode: 0o700 });
  running = await launch(folders);
  await openNewVault(running);
  ({ personId, sessionId } = await seedSession(running));
});

test.afterAll(async () => {
  await running.close();
  await rm(folders.root, { recursive: true, force: true });
});

/** The coach signs, reads what leaves, saves the page, and writes the six words down. */
async function sendSummary(): Promise<{ readonly url: string; readonly phrase: string }> {
  const { page, app } = running;
  await app.host.call('issueSummary', { sessionId });
  await page.reload();
  await openSession(page, memberName);
  await page.getByRole('link', { name: words.session.summary, exact: true }).click();
  await page.getByRole('button', { name: words.kit.open }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(words.summary.leaving.nothingElse)).toBeVisible();
  await dialog.getByRole('button', { name: words.kit.make }).click();
  const told = dialog.getByRole('list', { name: words.kit.made.phrase }).getByRole('listitem');
  await expect(told).toHaveCount(6);
  const phrase = (await told.allInnerTexts()).join(' ');
  const saved = await dialog.getByText(/-to-sign\.html/).innerText();
  const fileName = /summary-[\w-]+-to-sign\.html/.exec(saved)?.[0] ?? '';
  await dialog.getByRole('button', { name: words.kit.made.done }).click();
  return { url: pathToFileURL(join(folders.exports, fileName)).href, phrase };
}

/** The coach takes the reply, and anyone can verify what it made. */
async function takeReply(reply: string, said: string): Promise<void> {
  const { page, app } = running;
  running.chooseFile(reply);
  await page.getByRole('button', { name: words.kit.importReply }).click();
  await expect(page.getByText(said)).toBeVisible();
  const { bundle } = await app.host.readExport(sessionId);
  expect(await verifyBundle(bundle)).toMatchObject({
    outcome: 'valid',
    summary: { signatures: [{ role: 'coach' }, { role: 'member', device: 'own' }] },
  });
}

async function open(page: SentPage, phrase: string): Promise<void> {
  await page.heading(say.open.title);
  await page.fill(say.open.label, phrase);
  await page.press(say.open.open);
  await page.heading(say.words.greeting(memberName));
}

/** A letter of what is sealed, and one of the script, changed on the way. */
async function refusesWhatWasChanged(url: string, phrase: string): Promise<void> {
  const path = join(folders.root, 'changed.html');
  const text = await readFile(fileURLToPath(url), 'utf8');
  const changed = pathToFileURL(path).href;

  await writeFile(
    path,
    text.replace(
      /"ciphertext":"./,
      (found) => `${found.slice(0, -1)}${found.endsWith('A') ? 'B' : 'A'}`,
    ),
  );
  const sealed = await openInChromium(changed);
  await sealed.page.fill(say.open.label, phrase);
  await sealed.page.press(say.open.open);
  await sealed.page.says(say.open.damaged);
  await sealed.close();

  await writeFile(path, text.replace('<script type="module">', '<script type="module"> '));
  const script = await openInChromium(changed);
  await script.page.says(say.stopped);
  await script.close();
}

test('a team member signs in Chromium, from a file, without a network', async () => {
  const { url, phrase } = await sendSummary();
  const { page, heard, close } = await openInChromium(url);

  await page.heading(say.open.title);
  await page.fill(say.open.label, 'zoo zoo zoo zoo zoo zoo');
  await page.press(say.open.open);
  await page.says(say.open.wrong);
  await open(page, phrase);
  await page.fill(say.words.label, 'One thing less, and it shows.');
  await page.press(say.words.next);
  await page.heading(say.read.title);
  await page.says('One thing less, and it shows.');
  await page.press(say.read.next);
  await page.press(say.sign.sign);
  await page.says(say.sign.meaningMissing);
  await page.choose(say.sign.choices.agreed.label);
  await page.fill(say.sign.name, memberName);
  await page.fill(say.sign.passphrase, own);
  await page.fill(say.sign.again, own);
  await page.press(say.sign.sign);
  await page.heading(say.send.title(memberName));
  await page.save(say.send.saveKey, join(folders.root, 'mine.countersign-key'));
  await page.save(say.send.saveReply, join(folders.root, 'first.countersign-reply'));
  expect(heard).toEqual([]);
  await close();

  await refusesWhatWasChanged(url, phrase);
  await takeReply(
    join(folders.root, 'first.countersign-reply'),
    words.kit.taken.agreed(memberName),
  );
});

test('a team member signs in Firefox with the key file that they kept', async () => {
  const { host } = running.app;
  const session = await host.call('planSession', {
    personId,
    plan: {
      startsAt: '2026-03-16T09:00:00.000Z',
      zone: 'Europe/Zurich',
      durationMinutes: 45,
      place: '',
    },
    templateId: 'regular',
  });
  sessionId = session.id;
  await host.call('closeSession', { sessionId });
  const { url, phrase } = await sendSummary();
  const { page, heard, close } = await openInFirefox(url);

  await open(page, phrase);
  await page.press(say.words.next);
  await page.press(say.read.next);
  await page.choose(say.sign.choices.commented.label);
  await page.fill(say.sign.comment, 'See you in two weeks');
  await page.fill(say.sign.name, memberName);
  await page.attach(say.sign.chooseFile, [join(folders.root, 'mine.countersign-key')]);
  await page.fill(say.sign.passphrase, 'not mine');
  await page.press(say.sign.sign);
  await page.says(say.sign.wrongPassphrase);
  await page.fill(say.sign.passphrase, own);
  await page.press(say.sign.sign);
  await page.heading(say.send.title(memberName));
  await page.save(say.send.saveReply, join(folders.root, 'second.countersign-reply'));
  expect(heard).toEqual([]);
  await close();

  await takeReply(
    join(folders.root, 'second.countersign-reply'),
    words.kit.taken.commented(memberName),
  );
  // Nothing was renewed: the coach's first signature stands.
  expect((await host.call('getSummary', { sessionId })).version).toBe(1);
});
