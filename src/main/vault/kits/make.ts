import { v7 as newId } from 'uuid';
import { AppError } from '#shared/errors.ts';
import { newPhrase } from '#main/summary/kit/phrase.ts';
import { newKitKey, sealKit } from '#main/summary/kit/seal.ts';
import type { Derive } from '#main/summary/keys/member-key.ts';
import { record } from '../audit/chain.ts';
import type { Vault } from '../context.ts';
import { deriveKey } from '../keys/derive.ts';
import type { PreparedKit } from '../protocol.ts';
import { knownSession } from '../sessions/plan.ts';
import type { ReadableDb } from '../sql/db.ts';
import { insertKit, withdrawKits } from '../sql/queries/kits.ts';
import type { StoredKit } from '../sql/queries/kits.ts';
import { findMemberKey } from '../sql/queries/member-keys.ts';
import { awaitedSummary } from '../summaries/coach.ts';
import { readExport } from '../summaries/export.ts';
import { memberRole } from '../summaries/member-keys.ts';
import { isCurrent } from './kit.ts';

/** A kit that is sealed and has not left. */
export type KitInHand = Pick<StoredKit, 'id' | 'sessionId' | 'position' | 'version' | 'key'> & {
  readonly documentId: string;
};

/**
 * Seals what waits for the team member, and nothing else, under a phrase made for it.
 *
 * @param derive for tests: deriving the phrase's key is slow by design
 * @throws AppError `nothing_signed`, `already_signed`
 */
export async function prepareKit(
  vault: Vault<ReadableDb>,
  sessionId: string,
  derive: Derive = deriveKey,
): Promise<{ readonly kit: KitInHand; readonly prepared: PreparedKit }> {
  const { db } = vault;
  const { documentId, position, version } = awaitedSummary(db, sessionId);
  const { personId, personName } = knownSession(db, sessionId);
  const { bundle, fileStem, page } = readExport(vault, sessionId);
  const pinned = findMemberKey(db, personId);
  const { earlierKeys } = memberRole(db, personId, personName);
  const [id, key, phrase] = [newId(), await newKitKey(), newPhrase()];
  const content = {
    bundle,
    memberKey: pinned ? { thumbprint: pinned.thumbprint, wrapped: pinned.wrappedKey } : null,
    ...(earlierKeys.length > 0 ? { earlierKeys: [...earlierKeys] } : {}),
    locale: page.locale,
  };
  const sealed = await sealKit({ id, key, content }, phrase.join(' '), derive);
  return {
    kit: { id, key, sessionId, position, version, documentId },
    prepared: { kitId: id, fileStem, sealed, phrase },
  };
}

/**
 * Records that a kit leaves, and keeps the key that opens its reply. A kit that was made before for the
 * same link is withdrawn: one phrase, one file.
 *
 * @throws AppError `summary_changed` where it is no longer what waits for the team member
 */
export function recordKit({ db, auditKey, now }: Vault, kit: KitInHand): null {
  if (!isCurrent(db, kit)) throw new AppError('summary_changed');
  const at = now();
  const createdAt = at.toISOString();
  db.atomically(() => {
    withdrawKits(db, { ...kit, at: createdAt });
    insertKit(db, { ...kit, createdAt });
    record(db, auditKey, { at, kind: 'kit_made', subject: kit.documentId });
  });
  return null;
}
