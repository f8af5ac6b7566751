import type { VaultHost } from '#main/vault/index.ts';
import { verifyBundle } from '#main/summary/index.ts';

/** All that an open vault says about its first session, for comparing a vault with itself later. */
export async function readVault(host: Pick<VaultHost, 'call' | 'readExport'>) {
  const people = await host.call('listPeople', {});
  const [person] = people;
  if (!person) throw new Error('The vault holds nobody');
  const page = await host.call('getPerson', { personId: person.id });
  const sessionId = page.sessions[0]?.id ?? '';
  const { bundle } = await host.readExport(sessionId);
  return {
    people,
    page,
    session: await host.call('openSession', { sessionId }),
    summary: await host.call('getSummary', { sessionId }),
    found: await host.call('search', { query: 'plan', limit: 20 }),
    revisions: await readRevisions(host, sessionId),
    bin: await readBin(host),
    settings: await host.call('getSettings', {}),
    verdict: (await verifyBundle(bundle)).outcome,
  };
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
