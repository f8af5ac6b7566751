import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { reportPeriodOf } from '#shared/model/report/period.ts';
import { reportFormats } from '#shared/model/report/report.ts';
import { words } from '#shared/words/index.ts';
import { exportReport } from '#main/app/export-report.ts';
import { exportSummary } from '#main/app/export-summary.ts';
import { disguises, findCanaries, makeCanaries } from './support/canaries.ts';
import { launch } from './support/launch.ts';
import { coachPassphrase, openVaultWith, seedSession } from './support/seed.ts';
import { attachImage } from './support/steps/attach.ts';
import { openPerson, openSession, typeAnswer, untilSaved } from './support/steps/session.ts';
import { expect, test } from './support/test.ts';

const canaries = makeCanaries(33, 'journey');
const canary = (index: number) => canaries[index] ?? '';
const prompts = [
  'agreement.agenda',
  'what.accountabilities',
  'what.progress',
  'what.acknowledge',
  'what.clarity',
  'what.obstacles',
  'what.impact',
  'what.support',
  'how.strengths',
  'how.limitations',
  'how.impact',
  'how.acknowledge',
  'how.motivation',
] as const;

test('all canaries of a whole journey are nowhere readable on the disk', async ({ folders }) => {
  test.slow();
  const temporary = join(folders.data, '../tmp');
  await mkdir(temporary);
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = temporary;
  const places = [folders.data, temporary];
  try {
    const running = await launch(folders);
    const { page, app } = running;

    // 0 to 3 are typed in the window, 4 to 20 come in a session, 21 to 29 in Your turn and search,
    // 30 to 32 with an image.
    const { sessionId, personId } = await openVaultWith(running, async () => {
      await app.host.call('addPerson', { name: canary(0), role: canary(1) });
      const seeded = await seedSession(running, {
        answers: Object.fromEntries([
          ['agreement.outcome', canary(4)],
          ...prompts.map((prompt, index) => [prompt, `Before ${canary(5 + index)} after.`]),
        ]),
        action: canary(18),
        insight: canary(19),
        notes: canary(20),
      });
      await app.host.call('reopenSession', { sessionId: seeded.sessionId });
      return seeded;
    });
    await openPerson(page, canary(0));
    await openSession(page, 'Sam Ferro');
    await typeAnswer(page, 'what.progress', ` ${canary(2)}`);
    await page.getByRole('textbox', { name: words.session.onlyYou }).click();
    await page.keyboard.type(canary(3));
    await attachImage(running, { name: `${canary(30)}.png`, said: canary(31), holds: canary(32) });
    await untilSaved(page);
    await page.getByRole('link', { name: words.common.search, exact: true }).click();
    await page.getByRole('combobox').fill(canary(7));
    await expect(page.getByRole('option')).toHaveCount(1);

    await app.host.call('closeSession', { sessionId });
    await app.host.call('issueSummary', { sessionId });
    await app.host.call('handOver', { sessionId });
    await app.showPage('your-turn');
    await page.getByLabel(words.turn.words.label).fill(canaries.slice(21, 29).join(' '));
    await page.getByRole('button', { name: words.turn.words.next }).click();
    await page.getByRole('button', { name: words.turn.read.next }).click();
    await page.getByText(words.turn.sign.agreed, { exact: true }).click();
    await page.getByLabel(words.turn.sign.name).fill('Sam Ferro');
    await page.getByLabel(words.turn.sign.newPassphrase, { exact: true }).fill(canary(29));
    await page.getByLabel(words.turn.sign.again).fill(canary(29));
    await page.getByRole('button', { name: words.turn.sign.sign, exact: true }).click();
    await page.getByRole('button', { name: words.turn.signed.handBack }).click();
    await page.locator('input[type="password"]').fill(coachPassphrase);
    await page.getByRole('button', { name: words.turn.back.open }).click();
    await expect(page.getByRole('navigation', { name: words.common.places })).toBeVisible();
    for (const format of ['pdf', 'bundle'] as const) await exportSummary(app, sessionId, format);
    const { session } = await app.host.call('openSession', { sessionId });
    const period = reportPeriodOf(session.startsAt.slice(0, 10), 'year');
    for (const format of reportFormats) {
      await exportReport(app, { personId, period, goals: [], focusAreas: [], format });
    }

    const profiles = (await readdir(temporary)).filter((file) => file.includes('profile'));
    expect(profiles.length).toBeGreaterThan(0);
    expect(await findCanaries(places, canaries)).toEqual([]);
    await app.lock('asked');
    expect(await findCanaries(places, canaries)).toEqual([]);
    await running.close();
    expect(await findCanaries(places, canaries)).toEqual([]);

    // What both signed is meant to be read; what was private may not be in it either.
    const outside = await findCanaries([folders.exports], canaries);
    const meant = new Set([canary(4), canary(18), canary(19), ...canaries.slice(21, 29)]);
    expect(outside.filter((hit) => !meant.has(hit.canary))).toEqual([]);

    await writeEveryDisguise(temporary);
    const control = await findCanaries([temporary], canaries);
    expect(control.length).toBe(canaries.length * disguises('').length);
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
});

/** The positive control: the search has to find every canary in every disguise. */
async function writeEveryDisguise(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder);
  const written = canaries.flatMap((text) => disguises(text).map(({ bytes }) => bytes));
  await writeFile(join(folder, 'control.bin'), Buffer.concat(written));
}
