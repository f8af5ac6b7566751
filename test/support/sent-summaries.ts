import { makeMemberKey } from '#main/summary/index.ts';
import type { MemberKey } from '#main/summary/keys/member-key.ts';
import { getAuditLog } from '#main/vault/audit/log.ts';
import type { Vault } from '#main/vault/context.ts';
import { deriveKey } from '#main/vault/keys/derive.ts';
import { getKit } from '#main/vault/kits/kit.ts';
import { openSession } from '#main/vault/sessions/text.ts';
import { findSummary } from '#main/vault/sql/queries/summaries.ts';
import { issueSummary } from '#main/vault/summaries/coach.ts';
import { sentKit } from './kits.ts';
import { closedSession, metPerson } from './signing.ts';
import { cheapCost } from './summaries.ts';
import { bareVaultForTest } from './vault.ts';

let made: Promise<MemberKey> | null = null;
/** A key that the member made on their own device; one for a test file, since making it is slow. */
export function ownKey(): Promise<MemberKey> {
  made ??= makeMemberKey('on my own device', deriveKey, cheapCost).then(({ key }) => key);
  return made;
}

/** A vault with one summary that was sent away. */
export async function sent() {
  const { vault } = await bareVaultForTest();
  const personId = metPerson(vault);
  const { sessionId, actionId } = closedSession(vault, personId);
  await issueSummary(vault, { sessionId });
  const opened = await sentKit(vault, sessionId);
  return { vault, personId, sessionId, actionId, opened };
}

/** All that a refused reply must leave as it was. */
export function standing(vault: Vault, sessionId: string) {
  return {
    summary: findSummary(vault.db, sessionId),
    kit: getKit(vault, { sessionId }),
    text: openSession(vault, { sessionId }),
    log: getAuditLog(vault, { before: null, limit: 100 }),
  };
}
