import type { Input, Output } from '#shared/contract.ts';
import type { LeavingLink, LeavingSummary, StayReason } from '#shared/model/export.ts';
import { leavingItems } from '#shared/model/leaving.ts';
import { isHeld } from '#shared/model/schedule/kept-rate.ts';
import type { SessionRef } from '#shared/model/session.ts';
import type { SharedContent } from '#shared/model/summary.ts';
import { leaving } from '#shared/words/leaving.ts';
import type { Vault } from '../context.ts';
import { knownPerson } from '../people.ts';
import type { ReadableDb } from '../sql/db.ts';
import { sessionsOfPerson } from '../sql/queries/sessions.ts';
import { draftContent } from './draft-export.ts';
import { signedLinks } from './links.ts';
import { readEnvelope } from './signatures.ts';

/**
 * What leaves with an export of a person's sessions, text by text, and what stays. Sessions that were not
 * held are in neither.
 */
export function readExports(
  vault: Vault<ReadableDb>,
  { personId, format, which }: Input<'readExports'>,
): Output<'readExports'> {
  knownPerson(vault.db, personId);
  const held = sessionsOfPerson(vault.db, personId).filter(isHeld).toReversed();
  const draftsLeave = which === 'shared' && format !== 'bundle';
  const found = held.map((session) => ({ session, ...linksOrReason(vault, session, draftsLeave) }));
  const named = ({ id, startsAt, zone }: SessionRef) => ({ sessionId: id, startsAt, zone });
  return {
    leave: found.flatMap(({ session, links }) => (links ? [{ ...named(session), links }] : [])),
    stay: found.flatMap(({ session, why }) => (why ? [{ ...named(session), why }] : [])),
  };
}

function linksOrReason(
  vault: Vault<ReadableDb>,
  session: SessionRef,
  draftsLeave: boolean,
): { readonly links?: LeavingSummary['links']; readonly why?: StayReason } {
  const signed = signedLinks(vault.db, session.id);
  if (signed.length > 0) {
    return {
      links: signed.map(({ position, state, envelope }) => {
        const { payload, signatures } = readEnvelope(envelope);
        const link = { content: payload.content, signatures };
        return { position, state, leaving: leavingItems(link, leaving) };
      }),
    };
  }
  if (session.status !== 'closed') return { why: 'not_closed' };
  if (!draftsLeave) return { why: 'not_signed' };
  const content = draftContent(vault.db, session.id);
  const lines = leavingItems({ content, signatures: [] }, leaving);
  const draft: LeavingLink = { position: 0, state: 'none', leaving: lines };
  // When and where it was, and when the next one is, is nothing that was shared.
  return saysNothing(content) ? { why: 'nothing_shared' } : { links: [draft] };
}

function saysNothing({ outcome, memberWords, answers, insights, actions, next }: SharedContent) {
  return (
    [outcome, memberWords, next.text].every((text) => text === '') &&
    [answers, insights, actions].every((list) => list.length === 0)
  );
}
