import { readFile, readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { v7 as newId } from 'uuid';
import { reportPeriodOf } from '#shared/model/report/period.ts';
import { writtenDay } from '#shared/model/schedule/typed-day.ts';
import { words } from '#shared/words/index.ts';
import { coachPassphrase, openNewVault } from './support/seed.ts';
import { chooseFromMenu } from './support/steps/menus.ts';
import {
  closeAndRead,
  dayFromToday,
  figuresShown,
  goToSession,
  holdByHand,
  insert,
  line,
  planDaysAgo,
  rated,
  step,
} from './support/steps/quarter.ts';
import { answer, goToPrompt, openPerson, typeAnswer, untilSaved } from './support/steps/session.ts';
import { unlock } from './support/steps/vault.ts';
import { expect, test } from './support/test.ts';

const name = 'Ida Brandt';
const named = 'Promises are kept, or taken back early';
const unnamed = 'Praise in the open';
const goal = 'Decisions taken without me';
const action = 'Tell the fair that the answer is no';
const ground = 'No surprises in front of others';
const limit = 'Says yes before looking at the week.';
const topics = ['The fair in spring', 'A week off in March'] as const;

test('one quarter with one person, and every place counts what was entered', async ({
  running,
  folders,
}) => {
  test.slow();
  const { page, app } = running;
  const { host } = app;
  await openNewVault(running);
  for (const text of [named, unnamed]) {
    await host.call('saveValue', { id: newId(), kind: 'value', text });
  }
  const { id: personId } = await host.call('addPerson', { name, role: 'Event designer' });
  const place = async (label: string) => {
    await openPerson(page, name);
    const places = page.getByRole('navigation', { name: words.people.placesOf });
    await places.getByRole('link', { name: label, exact: true }).click();
  };

  await test.step('the first session fills the profile', async () => {
    const first = await planDaysAgo(running, personId, 80);
    await goToSession(page, name, first);
    await typeAnswer(page, 'first.expectations', ground);
    await typeAnswer(page, 'first.results', 'The three fairs, and what they bring.');
    await typeAnswer(page, 'first.relationship', 'Leading the small team from summer on.');
    await untilSaved(page);
    await closeAndRead(page);
    await place(words.people.profile);
    await expect(page.getByText(ground)).toBeVisible();
  });

  await test.step('sets a goal, and checks in', async () => {
    await place(words.growth.title);
    await page.getByRole('button', { name: words.growth.newGoal }).click();
    const dialog = page.getByRole('dialog', { name: words.growth.newGoal });
    await dialog.getByLabel(words.growth.goalTitle).fill(goal);
    await dialog.getByLabel(words.growth.startValue).fill('2');
    await dialog.getByLabel(words.growth.targetValue).fill('10');
    await page.keyboard.press('Enter');
    await expect(dialog).toBeHidden();
    for (const value of ['4', '7']) {
      await page.getByRole('button', { name: words.growth.checkIn }).click();
      const form = page.getByRole('form', { name: words.growth.checkIn });
      await form.getByLabel(words.growth.value).fill(value);
      await page.keyboard.press('Enter');
      await expect(form).toBeHidden();
    }
  });

  await test.step('holds a session: agenda, feedback, an acknowledgement, a step, a kept question', async () => {
    const second = await planDaysAgo(running, personId, 60);
    await goToSession(page, name, second);
    const agenda = page.getByRole('region', { name: words.agenda.title });
    const theirs = agenda.getByLabel(words.agenda.addTheirs);
    for (const topic of topics) {
      await theirs.fill(topic);
      await theirs.press('Enter');
      await expect(agenda.getByLabel(words.agenda.discussed(topic))).toBeVisible();
    }
    const first = agenda.getByLabel(words.agenda.discussed(topics[0]));
    await first.click();
    await expect(first).toBeChecked();

    await goToPrompt(page, 'what.acknowledge');
    await insert(page, 'ackn', words.blocks.acknowledgement);
    await page.keyboard.insertText('Gave the second stand back in time.');
    await page
      .getByRole('group', { name: words.blocks.acknowledgement })
      .getByRole('combobox')
      .selectOption(named);

    await goToPrompt(page, 'what.next');
    await insert(page, 'act', words.session.action);
    await page.keyboard.insertText(action);
    const written = page.getByRole('group', { name: words.session.action, exact: true });
    const due = written.getByLabel(words.session.due);
    await due.fill('some day');
    await due.blur();
    await expect(written.getByText(words.people.impossibleDate)).toBeVisible();
    await expect(due).toHaveValue('some day');
    await due.fill(dayFromToday(3));
    // Still in the field: a lock reads it there.
    await page.keyboard.press('ControlOrMeta+l');
    await unlock(page, coachPassphrase);
    await goToSession(page, name, second);
    await expect(written.getByText(words.people.impossibleDate)).toBeHidden();
    await expect(due).toHaveValue(writtenDay(dayFromToday(3), 'en-US'));

    await goToPrompt(page, 'how.impact');
    await insert(page, 'feedb', words.blocks.feedback);
    for (const part of ['On Tuesday', 'Two people left', 'She was in a hurry', 'A word before']) {
      await page.keyboard.insertText(part);
      await page.keyboard.press('Enter');
    }
    await expect(page.getByRole('group', { name: words.blocks.parts.followUp })).toContainText(
      'A word before',
    );
    await goToPrompt(page, 'how.motivation');
    await insert(page, 'quest', words.blocks.question);
    const asked = words.questions.how.atBest;
    const bank = page.getByRole('listbox', { name: words.blocks.questions });
    await page.keyboard.type('at your best');
    await expect(bank.getByRole('option')).toHaveCount(1);
    await page.keyboard.press('Enter');
    await expect(answer(page, 'how.motivation')).toContainText(asked);
    await goToPrompt(page, 'how.strengths');
    await page
      .locator('[data-prompt="how.strengths"]')
      .getByRole('button', { name: new RegExp(`^${words.blocks.keep}`, 'u') })
      .click();
    await untilSaved(page);
    expect(await closeAndRead(page)).toContain(
      'one next step, one agenda item and one kept question',
    );
  });

  await test.step('moves a session, and what was left open is at hand in it', async () => {
    const third = await planDaysAgo(running, personId, 40);
    await openPerson(page, name);
    await chooseFromMenu(page, /^More for the session/u, words.people.moveSession);
    const dialog = page.getByRole('dialog', { name: words.people.moveTitle(name) });
    await dialog.getByLabel(words.people.date).fill(dayFromToday(-38));
    await dialog.getByText(words.schedule.movedBy.coach, { exact: true }).click();
    await dialog.getByRole('button', { name: words.people.moveSubmit }).click();
    await expect(dialog).toBeHidden();

    await goToSession(page, name, third);
    const agenda = page.getByRole('region', { name: words.agenda.title });
    await expect(agenda.getByLabel(words.agenda.discussed(topics[1]))).toBeVisible();
    await expect(agenda.getByText(words.agenda.question)).toBeVisible();
    await expect(agenda.getByText(action)).toBeVisible();
    await holdByHand(running, third, {
      'what.progress': [line('Two of the three are sold.')],
      'what.next': [step('Ask for the plan of the hall', dayFromToday(-1))],
    });
  });

  await test.step('misses one', async () => {
    await planDaysAgo(running, personId, 20);
    await openPerson(page, name);
    await page
      .getByRole('button', { name: /^More for the session/u })
      .first()
      .click();
    await page.getByRole('menuitem', { name: words.schedule.miss }).hover();
    await page.getByRole('menuitem', { name: words.schedule.absent.member }).click();
    await expect(page.getByText(words.schedule.missedBy.member).first()).toBeVisible();
  });

  await test.step('ticks the step in the last session, and carries the rest forward', async () => {
    const last = await planDaysAgo(running, personId, 0);
    await goToSession(page, name, last);
    const agenda = page.getByRole('region', { name: words.agenda.title });
    await agenda.getByLabel(words.common.markDone(action)).click();
    await expect(agenda.getByText(action)).toHaveCount(0);
    await typeAnswer(page, 'how.limitations', limit);
    await untilSaved(page);
    expect(await closeAndRead(page)).toContain(
      'one next step, one agenda item and one kept question',
    );
  });

  await test.step('compares an assessment of then with one of now', async () => {
    for (const [day, rating] of [
      [dayFromToday(-79), 2],
      [dayFromToday(0), 4],
    ] as const) {
      await host.call('saveAssessment', {
        id: newId(),
        personId,
        day,
        rater: 'self',
        answers: rated(rating),
      });
    }
    await page.reload();
    await place(words.growth.title);
    await expect(page.getByText(words.growth.up(2)).first()).toBeVisible();
  });

  await test.step('Person, Home and Insights say what was entered', async () => {
    await place(words.people.overview);
    const { of, moves, missedBy, times } = words.people.kept;
    await expect(
      page.getByText(`${of(4, 5)}; ${moves.all([moves.coach(times(1))])}`),
    ).toBeVisible();
    await expect(page.getByText(missedBy.member(times(1), name))).toBeVisible();

    await page.getByRole('link', { name: words.common.home, exact: true }).click();
    const without = page.getByRole('region', { name: words.home.withoutNext });
    await expect(without.getByText(name)).toBeVisible();
    const due = page.getByRole('region', { name: words.home.actionsDue });
    await expect(due.getByText('Ask for the plan of the hall')).toBeVisible();
    await expect(due.getByText(action)).toHaveCount(0);

    await page.getByRole('link', { name: words.insights.title, exact: true }).click();
    await expect(page.getByRole('heading', { name: words.insights.values })).toBeVisible();
    const everyone = await figuresShown(page);
    await place(words.insights.overTime);
    await expect(page.getByRole('heading', { name: words.insights.values })).toBeVisible();
    const alone = await figuresShown(page);
    const { insights } = words;
    expect([alone, everyone]).toEqual([
      {
        [insights.sessions]: { held: '4', missed: '1', moved: '1', kept: '80%' },
        [insights.sides]: { both: '3', onlyWhat: '1', onlyHow: '0', neither: '0' },
        [insights.agreedIn]: { inTime: '1', stillOpen: '1', theirs: '2', yours: '0' },
        [insights.openNow]: { overdue: '1' },
        [insights.said]: { given: '1', received: '0', acknowledged: '1' },
      },
      alone,
    ]);
    await expect(
      page.getByRole('button', { name: insights.showMentions(named, insights.times(1)) }),
    ).toBeVisible();
    await expect(page.getByText(insights.never)).toHaveCount(1);
    await page.getByRole('button', { name: new RegExp(insights.missed, 'u') }).click();
    const missed = page.getByRole('region', { name: insights.missed });
    await expect(missed.getByText(words.schedule.missedBy.member)).toBeVisible();
    await expect(page.getByRole('img', { name: goal })).toBeVisible();
  });

  await test.step('follows a word to its line', async () => {
    const { insights } = words;
    await page.getByLabel(insights.follow).fill('fair');
    await page.keyboard.press('Enter');
    const lines = page.getByRole('region', { name: insights.linesOf('fair') });
    await lines.getByRole('link', { name: action }).click();
    await expect(page.getByRole('textbox', { name: words.session.document })).toContainText(action);
  });

  await test.step('saves a report of the year: what is shared and a ticked goal, and nothing else', async () => {
    const { report } = words;
    await place(words.insights.overTime);
    for (const format of ['markdown', 'pdf'] as const) {
      await page.getByRole('button', { name: report.open, exact: true }).click();
      const dialog = page.getByRole('dialog', { name: report.title(name) });
      await dialog.getByText(report.lengths.year, { exact: true }).click();
      const { from } = reportPeriodOf(dayFromToday(-60), 'year');
      await dialog.getByLabel(report.period).selectOption(from);
      await dialog.getByText(report.formats[format], { exact: true }).click();
      await expect(dialog.getByText(action)).toBeVisible();
      await expect(dialog.getByText(goal)).toHaveCount(1);
      await dialog.getByLabel(goal).click();
      await expect(dialog.getByText(goal)).toHaveCount(2);
      await expect(dialog.getByText(limit)).toHaveCount(0);
      await dialog.getByRole('button', { name: report.choose }).click();
      await expect(dialog).toBeHidden();
    }
    const files = (await readdir(folders.exports)).toSorted();
    const [markdown = '', pdf = ''] = files;
    const text = await readFile(join(folders.exports, markdown), 'utf8');
    expect({
      endings: files.map((file) => extname(file)),
      said: [action, goal].map((said) => text.includes(said)),
      kept: [limit, topics[1]].map((kept) => text.includes(kept)),
      pdf: (await readFile(join(folders.exports, pdf))).subarray(0, 4).toString(),
    }).toEqual({ endings: ['.md', '.pdf'], said: [true, true], kept: [false, false], pdf: '%PDF' });
  });
});
