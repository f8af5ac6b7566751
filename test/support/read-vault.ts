import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PersonPage } from '#shared/model/person.ts';
import type { SearchResult } from '#shared/model/search/result.ts';
import type { VaultHost } from '#main/vault/index.ts';
import { verifyBundle } from '#main/summary/index.ts';
import { asking } from './asking.ts';

/** All that an open vault says about its first session, for comparing a vault with itself later. */
export async function readVault(host: Pick<VaultHost, 'call' | 'readExport'>) {
  const people = await host.call('listPeople', {});
  const [person] = people;
  if (!person) throw new Error('The vault holds nobody');
  // What a schedule offers next depends on the day of reading.
  const { offer: _offer, ...page } = await host.call('getPerson', { personId: person.id });
  const sessionId = page.sessions[0]?.id ?? '';
  const { bundle } = await host.readExport(sessionId);
  return {
    people,
    page,
    session: await host.call('openSession', { sessionId }),
    summary: await host.call('getSummary', { sessionId }),
    found: hitsOf(await host.call('search', asking('plan', 20))),
    revisions: await readRevisions(host, sessionId),
    bin: await readBin(host),
    framework: await readFramework(host, page),
    files: await readFiles(host, page),
    imports: await host.call('listImports', {}),
    settings: await host.call('getSettings', {}),
    searches: await host.call('listSearches', {}),
    kit: await host.call('getKit', { sessionId }),
    verdict: (await verifyBundle(bundle)).outcome,
  };
}

/**
 * What a program of before read from the old vault in `folder`. It also passed the lines of the leak guard on,
 * which are made of the content by now; that is compared.
 */
export function readBefore(folder: string): Readonly<Record<string, unknown>> {
  const before = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as {
    readonly summary: Readonly<Record<string, unknown>>;
    /** From schema 10 on as they are compared. */
    readonly found: Pick<SearchResult, 'groups'> | readonly object[];
  };
  const { leaving: _leaving, ...summary } = before.summary;
  const found = 'groups' in before.found ? hitsOf(before.found) : before.found;
  return { ...before, summary, found };
}

/** What a search finds, in an order of its own: which hit is the better one may change. */
function hitsOf({ groups }: Pick<SearchResult, 'groups'>) {
  return groups
    .flatMap(({ sessionId, hits }) => hits.map((hit) => ({ sessionId, ...hit })))
    .toSorted((one, other) => (one.entryKey < other.entryKey ? -1 : 1));
}

/** What is kept of a session's text, without the templates, which say the same in every one. */
async function readRevisions(host: Pick<VaultHost, 'call'>, sessionId: string) {
  const marks = await host.call('listRevisions', { sessionId });
  return Promise.all(
    marks.map(async ({ id }) => {
      const { mark, document, notes } = await host.call('readRevision', { revisionId: id });
      return { mark, document, notes };
    }),
  );
}

/** What is kept of a person beside their sessions, and what the coach keeps once for everybody. */
async function readFramework(
  host: Pick<VaultHost, 'call'>,
  { person: { id: personId }, sessions }: Pick<PersonPage, 'person' | 'sessions'>,
) {
  const { at: _at, ...insights } = await host.call('getInsights', {
    personId,
    span: 'all',
    today: '2026-11-22',
    zone: 'UTC',
  });
  const templates = await host.call('listTemplates', {});
  const questions = await host.call('listQuestions', {});
  const ofSessions = (sessionId: string) =>
    Promise.all([
      host.call('getAgenda', { personId, sessionId }),
      host.call('readInvite', { sessionId, named: true }),
    ]);
  return {
    profile: await host.call('getProfile', { personId }),
    feedback: await host.call('getFeedback', { personId }),
    goals: await host.call('listGoals', { personId }),
    focusAreas: await host.call('listFocusAreas', { personId }),
    assessments: await host.call('listAssessments', { personId }),
    values: await host.call('listValues', { includeRemoved: true }),
    mentions: await host.call('listValueMentions', {}),
    questions: questions.filter(({ own }) => own),
    tools: await host.call('listTools', {}),
    templates: await Promise.all(
      templates
        .filter(({ builtIn }) => !builtIn)
        .map(({ id }) => host.call('readTemplate', { templateId: id })),
    ),
    agendasAndInvites: await Promise.all(sessions.map(({ id }) => ofSessions(id))),
    insights,
  };
}

/** The files of every session, and what the text of each says beside them. */
function readFiles(host: Pick<VaultHost, 'call'>, { sessions }: Pick<PersonPage, 'sessions'>) {
  return Promise.all(
    sessions.map(async ({ id: sessionId }) => {
      const { document, notes } = await host.call('openSession', { sessionId });
      const attached = await host.call('listAttachments', { sessionId });
      const shown = attached.filter(({ mediaType }) => mediaType.startsWith('image/'));
      const images = await Promise.all(
        shown.map(({ id }) => host.call('readAttachment', { sessionId, attachmentId: id })),
      );
      return { document, notes, attached, images };
    }),
  );
}

/** What lies in the bin, without how long it will: that depends on the day of reading. */
async function readBin(host: Pick<VaultHost, 'call'>) {
  const { people, sessions, items } = await host.call('getBin', {});
  const timeless = <T extends { readonly daysLeft: number | null }>({
    daysLeft: _left,
    ...rest
  }: T) => rest;
  return {
    people: people.map(timeless),
    sessions: sessions.map(timeless),
    items: items.map(timeless),
  };
}
