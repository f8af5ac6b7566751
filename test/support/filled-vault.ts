import type { VaultHost } from '#main/vault/index.ts';
import { morning, notesOf, paragraph, regularDocument } from './session-texts.ts';

/** Writes one person with one closed session and its signed summary into an open vault. */
export async function fillVault(
  host: Pick<VaultHost, 'call'>,
): Promise<{ readonly sessionId: string }> {
  const { id: personId } = await host.call('addPerson', { name: 'Sam Okafor', role: 'Engineer' });
  const { id: sessionId } = await host.call('planSession', {
    personId,
    plan: morning,
    templateId: 'regular',
  });
  const document = regularDocument({ 'agreement.outcome': [paragraph('A plan to ship')] });
  const notes = notesOf('Ask about the move');
  await host.call('saveSession', { sessionId, revision: 0, document, notes });
  await host.call('closeSession', { sessionId });
  await host.call('issueSummary', { sessionId });
  return { sessionId };
}
