import { v7 as newId } from 'uuid';
import type { Page } from 'playwright-core';
import { assessmentAreas } from '#shared/model/assessment.ts';
import type { Assessment } from '#shared/model/assessment.ts';
import type { BlockNode, SessionDocument } from '#shared/model/document.ts';
import { emptyNotes } from '#shared/model/document.ts';
import { words } from '#shared/words/index.ts';
import { expect } from '../expect.ts';
import type { RunningApp } from '../launch.ts';
import { openPerson } from './session.ts';

/** A session with `personId`, so many days ago at ten. */
export async function planDaysAgo(
  { app, page }: RunningApp,
  personId: string,
  days: number,
): Promise<string> {
  const plan = {
    startsAt: instantDaysAgo(days),
    zone: 'UTC',
    durationMinutes: 45,
    place: 'Room 2',
  };
  const { id } = await app.host.call('planSession', { personId, plan });
  // The window does not know of what was not done in it.
  await page.reload();
  return id;
}

/** Writes answers into a session by their questions, past the window, and closes it. */
export async function holdByHand(
  { app, page }: RunningApp,
  sessionId: string,
  answers: Readonly<Record<string, readonly BlockNode[]>>,
): Promise<void> {
  const { host } = app;
  const { document, revision } = await host.call('openSession', { sessionId });
  const filled: SessionDocument = {
    ...document,
    content: document.content.map((section) => ({
      ...section,
      content: section.content.map((prompt) => ({
        ...prompt,
        content: answers[prompt.attrs.promptId] ?? prompt.content,
      })),
    })),
  };
  await host.call('saveSession', { sessionId, revision, document: filled, notes: emptyNotes });
  await host.call('closeSession', { sessionId });
  await page.reload();
}

export function line(text: string): BlockNode {
  return { type: 'paragraph', content: [{ type: 'text', text }] };
}

export function step(text: string, due: string): BlockNode {
  const id = newId();
  const attrs = { id, owner: 'member', due, done: false, shared: true, side: null } as const;
  return { type: 'action', attrs, content: [{ type: 'text', text }] };
}

/** An assessment in which every area is rated alike. */
export function rated(rating: number): Assessment['answers'] {
  const answers = assessmentAreas.map((area) => [area, { text: `Rated ${rating}`, rating }]);
  return Object.fromEntries(answers) as Assessment['answers'];
}

/** Goes to one session by way of its person. */
export async function goToSession(page: Page, name: string, sessionId: string): Promise<void> {
  await openPerson(page, name);
  await page.locator(`main a[href="/sessions/${sessionId}"]`).first().click();
  await expect(page.getByRole('textbox', { name: words.session.document })).toBeVisible();
}

/** Closes the session that is open, and gives what is said to be left open. */
export async function closeAndRead(page: Page): Promise<string> {
  await page.getByRole('button', { name: words.session.close }).click();
  const closing = page.getByRole('region', { name: words.session.closing });
  await closing.getByRole('button', { name: words.session.closeAnyway }).click();
  const said = page.getByRole('dialog', { name: words.session.lookBackTitle });
  const text = await said.innerText();
  await said.getByRole('button', { name: words.session.lookBackDone }).click();
  await expect(page.getByText(words.session.closedLine)).toBeVisible();
  return text;
}

/** Chooses an entry of the slash menu at the cursor. */
export async function insert(page: Page, typed: string, entry: string): Promise<void> {
  const menu = page.getByRole('listbox', { name: words.session.insert });
  await page.keyboard.type(`/${typed}`);
  await expect(menu.getByRole('option')).toHaveCount(1);
  await expect(menu.getByRole('option').first()).toContainText(entry);
  await page.keyboard.press('Enter');
}

export function dayFromToday(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

function instantDaysAgo(days: number): string {
  // Of today it is an hour ago, so that its time has come.
  if (days === 0) return new Date(Date.now() - 3_600_000).toISOString();
  return `${dayFromToday(-days)}T10:00:00.000Z`;
}

/** The numbers of Insights, as they are read on the page. */
export async function figuresShown(page: Page): Promise<unknown> {
  const { insights } = words;
  const wanted = {
    [insights.sessions]: ['held', 'missed', 'moved', 'kept'],
    [insights.sides]: ['both', 'onlyWhat', 'onlyHow', 'neither'],
    [insights.agreedIn]: ['inTime', 'stillOpen', 'theirs', 'yours'],
    [insights.openNow]: ['overdue'],
    [insights.said]: ['given', 'received', 'acknowledged'],
  } as const;
  const found: Record<string, Record<string, string>> = {};
  for (const [group, labels] of Object.entries(wanted)) {
    const figures = page.getByRole('list', { name: group, exact: true }).getByRole('listitem');
    const numbers: Record<string, string> = {};
    for (const label of labels) {
      const figure = figures.filter({ hasText: insights[label] }).first();
      numbers[label] = ((await figure.innerText()).split('\n')[0] ?? '').trim();
    }
    found[group] = numbers;
  }
  return found;
}
