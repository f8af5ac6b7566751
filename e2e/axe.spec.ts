import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { HelpPageId } from '#shared/model/help/pages.ts';
import { imports } from '#shared/words/imports.ts';
import { words } from '#shared/words/index.ts';
import { inspect } from './support/axe.ts';
import {
  addToSummary,
  memberName,
  openNewVault,
  openSampleVault,
  seedSession,
  signByBoth,
} from './support/seed.ts';
import { attachImage, imageName } from './support/steps/attach.ts';
import { chooseFromMenu, openHistory } from './support/steps/menus.ts';
import { openPerson, openSession } from './support/steps/session.ts';
import { chooseWayOut } from './support/steps/summary.ts';
import { openSettings } from './support/steps/vault.ts';
import { expect, test } from './support/test.ts';

const sampleName = 'Amara Okafor';

test('axe finds nothing serious on any place of the coach, in both themes', async ({ running }) => {
  test.slow();
  const { page } = running;
  const helpLink = (about: HelpPageId) =>
    page.getByRole('link', { name: words.help.place(words.help.pages[about].title) });
  await inspect(page, 'first run');
  await page.getByRole('button', { name: words.welcome.make }).click();
  await inspect(page, 'new vault');
  await openSampleVault(running);
  await expect(page.getByRole('heading', { name: words.home.coming })).toBeVisible();
  await inspect(page, 'home');

  for (const [place, sign] of [
    [words.common.people, words.people.columnPerson],
    [words.insights.title, words.insights.byPerson],
    [words.library.title, words.library.valuesLead],
    [words.common.search, words.search.emptyTitle],
    [words.common.verify, words.verify.lead],
    [words.common.settings, words.settings.you],
  ] as const) {
    await page.getByRole('link', { name: place, exact: true }).click();
    await expect(page.getByText(sign).first()).toBeVisible();
    await inspect(page, place);
  }

  await page.keyboard.press('F1');
  await expect(page.getByRole('searchbox', { name: words.help.search })).toBeFocused();
  await inspect(page, 'help');

  for (const [place, sign] of [
    [words.settings.security, words.security.passphraseHint],
    [words.settings.backups, words.backups.emptyTitle],
    [words.shortcuts.title, words.shortcuts.lead],
  ] as const) {
    await openSettings(page, place);
    await expect(page.getByText(sign)).toBeVisible();
    await inspect(page, place);
  }
  await openSettings(page, words.templates.title);
  await expect(page.getByText(words.templates.lead)).toBeVisible();
  await inspect(page, 'templates');
  await page.getByRole('button', { name: words.templates.copyNamed('First 1-1') }).click();
  await expect(page.getByText(words.templates.variables)).toBeVisible();
  await inspect(page, 'a template of the coach’s own');
  await openSettings(page, words.settings.backups);
  await page.getByRole('link', { name: words.backups.restore, exact: true }).click();
  await expect(page.getByRole('button', { name: words.restore.choose })).toBeVisible();
  await inspect(page, 'restore');
  await openSettings(page, words.settings.security);
  await page.getByRole('button', { name: words.security.changePassphrase }).click();
  await expect(page.getByLabel(words.security.passphraseNow)).toBeFocused();
  await inspect(page, 'change the passphrase');
  await page.keyboard.press('Escape');

  await page.getByRole('link', { name: words.insights.title, exact: true }).click();
  await page.getByRole('button', { name: new RegExp(words.insights.moved, 'u') }).click();
  await expect(page.getByRole('region', { name: words.insights.moved })).toBeVisible();
  await inspect(page, 'insights, with what a number counts');
  await page.getByRole('link', { name: words.library.title, exact: true }).click();
  const library = page.getByRole('navigation', { name: words.library.title });
  for (const place of [words.library.questions, words.library.tools, words.library.boundary]) {
    await library.getByRole('link', { name: place, exact: true }).click();
    await expect(page.getByRole('heading', { name: place, level: 1 })).toBeVisible();
    await inspect(page, `library: ${place}`);
  }
  await openSettings(page, words.templates.title);
  await expect(page.getByText(words.templates.builtIn)).toBeVisible();
  await inspect(page, 'templates');

  await page.getByRole('link', { name: words.common.search, exact: true }).click();
  await page.getByRole('combobox').fill('delegation');
  await expect(page.getByRole('option').first()).toBeVisible();
  await inspect(page, 'search with hits');
  await page.getByRole('combobox').fill('delegation -blame befor:2026 person:');
  await expect(page.getByRole('listbox', { name: words.searchPage.completions })).toBeVisible();
  await inspect(page, 'search with filters, one that is none, and what may follow');
  await page.getByRole('combobox').fill('delegation');
  await page.getByRole('combobox').press('Shift+Enter');
  await expect(page.getByRole('button', { name: words.searchPage.back })).toBeVisible();
  await inspect(page, 'more like a hit');
  await page.getByRole('combobox').press('Enter');
  await expect(page.getByRole('textbox', { name: words.session.document })).toBeVisible();
  await page.keyboard.press('ControlOrMeta+f');
  await page.keyboard.type('the');
  await expect(page.locator('mark[data-found="shown"]')).toBeVisible();
  await inspect(page, 'session with what is found in it');

  await openPerson(page, sampleName);
  await inspect(page, 'person');
  const places = page.getByRole('navigation', { name: words.people.placesOf });
  for (const [place, sign] of [
    [words.people.profile, words.profile.fields.expectations.label],
    [words.growth.title, words.growth.assessments],
    [words.people.feedback, words.people.acknowledgements],
    [words.people.insights, words.people.insights],
    [words.insights.overTime, words.insights.sidesText],
  ] as const) {
    await places.getByRole('link', { name: place, exact: true }).click();
    await expect(page.getByText(sign).first()).toBeVisible();
    await inspect(page, `person: ${place}`);
  }
  await page
    .getByRole('button', { name: / Show the lines$/u })
    .first()
    .click();
  await expect(page.getByRole('region', { name: /^Where it says/u })).toBeVisible();
  await inspect(page, 'a theme with its lines');
  await page.getByRole('button', { name: words.report.open, exact: true }).click();
  await expect(page.getByRole('button', { name: words.report.choose })).toBeVisible();
  await inspect(page, 'what leaves with a report');
  await page.keyboard.press('Escape');
  await page.keyboard.press('ControlOrMeta+k');
  await expect(page.getByPlaceholder(words.common.palettePlaceholder)).toBeFocused();
  await inspect(page, 'palette');
  await page.keyboard.press('Escape');
  await page.keyboard.press('ControlOrMeta+n');
  await expect(page.getByLabel(words.quickNote.text, { exact: true })).toBeFocused();
  await inspect(page, 'quick note');
  await page.keyboard.press('Escape');

  await openSession(page, sampleName);
  await page.locator('[data-prompt="agreement.outcome"] h3').click();
  await page.keyboard.type('/');
  await expect(page.getByRole('listbox', { name: words.session.insert })).toBeVisible();
  await inspect(page, 'session with the slash menu');
  await page.keyboard.type('bound');
  await page.keyboard.press('Enter');
  const note = page.getByRole('group', { name: words.blocks.boundary });
  await expect(note).toBeVisible();
  await inspect(page, 'session with a boundary note');
  await note.getByRole('button', { name: words.library.boundary }).click();
  await expect(page.getByRole('heading', { name: words.library.boundary, level: 1 })).toBeVisible();
  await openSession(page, sampleName);
  await expect(helpLink('framework')).toBeVisible();
  await attachImage(running);
  await inspect(page, 'session with an image');
  await page.getByRole('button', { name: words.attachments.showNamed(imageName) }).click();
  await expect(page.getByRole('dialog').getByRole('img', { name: imageName })).toBeVisible();
  await inspect(page, 'an image shown larger');
  await page.getByRole('dialog').getByRole('button', { name: words.attachments.save }).click();
  const { saveNow } = words.attachments;
  await expect(page.getByRole('button', { name: saveNow, exact: true })).toBeVisible();
  await inspect(page, 'before a copy is saved');
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: words.session.summary, exact: true }).click();
  await expect(page.getByRole('heading', { name: words.summary.path.title })).toBeVisible();
  await expect(helpLink('summary')).toBeVisible();
  await inspect(page, 'summary');

  await openSession(page, sampleName);
  await openHistory(page);
  await expect(page.getByText(words.history.emptyTitle)).toBeVisible();
  await inspect(page, 'history without a kept text');
  await openSettings(page, words.settings.privacy);
  await expect(page.getByText(words.privacy.keepLonger)).toBeVisible();
  await inspect(page, 'bin and retention');
  await openSettings(page, imports.title);
  await mkdir(join(running.folders.exports, 'Elsewhere'));
  await writeFile(join(running.folders.exports, 'Elsewhere', 'Talk.md'), 'She asks first.');
  await page.getByRole('button', { name: imports.chooseFolder }).click();
  await page
    .getByRole('combobox', { name: imports.whoseOf('') })
    .first()
    .click();
  await expect(page.getByRole('option', { name: imports.someoneNew })).toBeVisible();
  await inspect(page, 'import, with whose a folder is');
  await openSettings(page, words.settings.activity);
  await page.getByRole('button', { name: words.activity.check }).click();
  await expect(page.getByText(words.activity.head)).toBeVisible();
  await inspect(page, 'activity');

  await page.keyboard.press('ControlOrMeta+l');
  await expect(page.getByLabel(words.lock.passphrase, { exact: true })).toBeVisible();
  await inspect(page, 'lock');
});

test('axe finds nothing serious on an empty home, a signed summary or Your turn, in both themes', async ({
  running,
}) => {
  test.slow();
  const { app, page } = running;
  await openNewVault(running);
  await expect(page.getByText(words.home.emptyTitle)).toBeVisible();
  await inspect(page, 'empty home');
  await openSettings(page, words.settings.privacy);
  await expect(page.getByText(words.privacy.binEmpty)).toBeVisible();
  await inspect(page, 'empty bin');

  const signed = await seedSession(running);
  await signByBoth(running, signed.sessionId);
  await page.reload();
  await openSession(page, memberName);
  await page.getByRole('link', { name: words.session.summary, exact: true }).click();
  await chooseWayOut(page, 'pdf');
  await inspect(page, 'what leaves with a signed summary');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await inspect(page, 'signed summary');
  await openPerson(page, memberName);
  await chooseFromMenu(page, words.people.personMenu(memberName), words.summary.person.open);
  const leaving = page.getByRole('dialog', { name: words.summary.person.title(memberName) });
  await leaving.locator('summary').first().click();
  await inspect(page, 'exporting the summaries of a person');
  await page.keyboard.press('Escape');

  await openSession(page, memberName);
  await openHistory(page);
  await expect(page.locator('ins').first()).toBeVisible();
  await inspect(page, 'history of a signed session');
  await addToSummary(running, signed.sessionId, 'Leave with two things less');
  await page.reload();
  await openSession(page, memberName);
  await page.getByRole('link', { name: words.session.summary, exact: true }).click();
  await expect(page.locator('ins').first()).toBeVisible();
  await inspect(page, 'an addendum that is not signed');
  await page.getByRole('link', { name: words.common.home, exact: true }).click();
  await expect(page.getByRole('region', { name: words.awaiting.title })).toBeVisible();
  await inspect(page, 'home with a signature awaited');
  await app.host.call('removePerson', { personId: signed.personId });
  await openSettings(page, words.settings.privacy);
  await chooseFromMenu(page, words.privacy.personMenu(memberName), words.privacy.shredAsk);
  await expect(page.getByLabel(words.privacy.shredType(memberName))).toBeVisible();
  await inspect(page, 'destroying a person in the bin');

  const { sessionId } = await seedSession(running);
  await app.host.call('issueSummary', { sessionId });
  await app.host.call('handOver', { sessionId });
  await app.showPage('your-turn');
  await expect(page.getByLabel(words.turn.words.label)).toBeVisible();
  await inspect(page, 'your turn: words');
  await page.getByRole('button', { name: words.turn.words.next }).click();
  await expect(page.getByRole('heading', { name: words.turn.read.title })).toBeVisible();
  await inspect(page, 'your turn: read');
  await page.getByRole('button', { name: words.turn.read.next }).click();
  await expect(page.getByRole('heading', { name: words.turn.sign.title })).toBeVisible();
  await inspect(page, 'your turn: sign');
  await page.getByRole('button', { name: words.turn.notNow }).click();
  await expect(page.getByRole('button', { name: words.turn.back.open })).toBeVisible();
  await inspect(page, 'your turn: back');
});
