import { expect } from './expect.ts';
import { v7 as uuid } from 'uuid';
import type { BlockNode, NoteDocument } from '#shared/model/document.ts';
import { regularTemplate } from '#shared/model/framework/regular.ts';
import { blankDocument } from '#shared/model/framework/template.ts';
import { words } from '#shared/words/index.ts';
import type { MemberMeaning } from '#shared/model/summary.ts';
import type { RunningApp } from './launch.ts';

const coachName = 'Robin Vale';
export const vaultName = 'Robin Vale';
export const coachPassphrase = 'seven quiet herons stand';
export const memberPassphrase = 'a garden of my own';
export const memberName = 'Sam Ferro';

/** Makes a vault and opens it, without the long way through the window. */
export async function openNewVault(running: RunningApp): Promise<void> {
  await openVaultWith(running, () => Promise.resolve());
}

/** Makes a vault and opens it, and shows it with what `fill` wrote: the window does not hear of that later. */
export async function openVaultWith<Filled>(
  running: RunningApp,
  fill: (running: RunningApp) => Promise<Filled>,
): Promise<Filled> {
  const { app } = running;
  const { recoveryWords, ask } = await app.host.prepare({
    name: vaultName,
    coachName,
    passphrase: coachPassphrase,
  });
  const [first = '', second = ''] = ask.map((position) => recoveryWords[position]);
  await app.host.create({ answers: [first, second] });
  const filled = await fill(running);
  await showVault(running);
  return filled;
}

/** Makes the sample vault and opens it. */
export async function openSampleVault({ app, page }: RunningApp): Promise<void> {
  await app.host.createSample();
  await showVault({ app, page });
}

async function showVault({ app, page }: Pick<RunningApp, 'app' | 'page'>): Promise<void> {
  await app.vaultOpened();
  await app.showPage('index');
  await expect(page.getByRole('navigation', { name: words.common.places })).toBeVisible();
}

/** What a seeded session says: prompts by their id, typed blocks, and the coach's own notes. */
export interface SessionText {
  readonly answers: Readonly<Record<string, string>>;
  readonly action: string;
  readonly insight: string;
  readonly notes: string;
}

export const plainSession: SessionText = {
  answers: {
    'agreement.outcome': 'Leave with one thing less on the list.',
    'what.progress': 'The brief is done; the rest waits.',
    'how.limitations': 'Says yes before looking at the week.',
    'close.summary': 'I will ask for time before I answer.',
  },
  action: 'Ask for a day before saying yes',
  insight: 'A quick yes is a slow no',
  notes: 'Looked relieved at the end.',
};

export interface SeededSession {
  readonly personId: string;
  readonly sessionId: string;
}

/** Adds a person with one session that has been held and closed. */
export async function seedSession(
  running: RunningApp,
  text: SessionText = plainSession,
): Promise<SeededSession> {
  const { host } = running.app;
  const { personId, sessionId } = await seedPlanned(running);
  const { revision } = await host.call('openSession', { sessionId });
  await host.call('saveSession', {
    sessionId,
    revision,
    document: documentOf(text),
    notes: notesOf(text.notes),
  });
  await host.call('closeSession', { sessionId });
  return { personId, sessionId };
}

/** Adds a person with one session that is planned. */
export async function seedPlanned({ app }: RunningApp): Promise<SeededSession> {
  const { host } = app;
  const person = await host.call('addPerson', { name: memberName, role: 'Designer' });
  const plan = {
    startsAt: '2026-03-02T09:00:00.000Z',
    zone: 'Europe/Zurich',
    durationMinutes: 45,
    place: 'The small room',
  };
  const session = await host.call('planSession', {
    personId: person.id,
    plan,
    templateId: 'regular',
  });
  return { personId: person.id, sessionId: session.id };
}

/** Has both sign the summary of `sessionId`, each with their own passphrase. */
export async function signByBoth(running: RunningApp, sessionId: string): Promise<void> {
  await running.app.host.call('issueSummary', { sessionId });
  await answerAsMember(running, { sessionId, name: memberName, meaning: 'agreed' });
}

/** Has the team member answer a summary that the coach has signed, past their page. */
export async function answerAsMember(
  { app }: RunningApp,
  answer: {
    readonly sessionId: string;
    readonly name: string;
    readonly meaning: MemberMeaning;
    readonly comment?: string;
    /** Whether they forgot the passphrase of their key, and make another. */
    readonly newKey?: boolean;
    /** The coach's, of the open vault. */
    readonly passphrase?: string;
  },
): Promise<void> {
  const { host } = app;
  const { sessionId, name, meaning, comment = '', newKey, passphrase = coachPassphrase } = answer;
  await host.call('handOver', { sessionId });
  const { contentHash } = await host.call('reviewSummary', {});
  await host.call('signAsMember', {
    contentHash,
    typedName: name,
    drawing: null,
    key: { kind: newKey === true ? 'new' : 'pinned' },
    meaning,
    comment,
    passphrase: memberPassphrase,
  });
  await host.call('handBack', { passphrase });
}

/** Begins an addendum in which the outcome agreed is another one, and closes its session. */
export async function addToSummary(
  { app }: RunningApp,
  sessionId: string,
  outcome: string,
): Promise<void> {
  const { host } = app;
  await host.call('beginAddendum', { sessionId });
  const { document, notes, revision } = await host.call('openSession', { sessionId });
  const changed = {
    ...document,
    content: document.content.map((section) => ({
      ...section,
      content: section.content.map((prompt) =>
        prompt.attrs.promptId === 'agreement.outcome'
          ? { ...prompt, content: [paragraph(outcome)] }
          : prompt,
      ),
    })),
  };
  await host.call('saveSession', { sessionId, revision, document: changed, notes });
  await host.call('closeSession', { sessionId });
}

function documentOf({ answers, action, insight }: SessionText) {
  const blank = blankDocument(regularTemplate);
  const typed: Readonly<Record<string, readonly BlockNode[]>> = {
    'what.next': [
      {
        type: 'action',
        attrs: {
          id: uuid(),
          owner: 'member',
          due: '2026-03-16',
          done: false,
          shared: true,
          side: null,
        },
        content: [{ type: 'text', text: action }],
      },
    ],
    'how.leverage': [
      {
        type: 'insight',
        attrs: { id: uuid(), shared: true, side: null },
        content: [{ type: 'text', text: insight }],
      },
    ],
  };
  return {
    ...blank,
    content: blank.content.map((section) => ({
      ...section,
      content: section.content.map((prompt) => {
        const text = answers[prompt.attrs.promptId];
        const free = text === undefined ? [] : [paragraph(text)];
        const blocks = [...free, ...(typed[prompt.attrs.promptId] ?? [])];
        return blocks.length === 0 ? prompt : { ...prompt, content: blocks };
      }),
    })),
  };
}

function notesOf(text: string): NoteDocument {
  return { type: 'doc', content: [paragraph(text)] };
}

function paragraph(text: string) {
  return { type: 'paragraph' as const, content: [{ type: 'text' as const, text }] };
}
