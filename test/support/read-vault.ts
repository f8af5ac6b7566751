import type { VaultHost } from '#main/vault/index.ts';
import { verifyBundle } from '#main/summary/index.ts';

/** All that an open vault says about its one session, for comparing a vault with itself later. */
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
    settings: await host.call('getSettings', {}),
    verdict: (await verifyBundle(bundle)).outcome,
  };
}
