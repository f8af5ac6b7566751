import type { Input, Output } from '#shared/contract.ts';
import { AppError } from '#shared/errors.ts';
import { record } from './audit/chain.ts';
import type { AuditKind } from './audit/chain.ts';
import type { Vault } from './context.ts';
import { requirePassphrase } from './lifecycle/require-passphrase.ts';
import {
  addPerson,
  changePerson,
  getHome,
  getPerson,
  listPeople,
  removePerson,
  restorePerson,
} from './people.ts';
import type { VaultCommand } from './protocol.ts';
import { search } from './search/search.ts';
import {
  closeSession,
  moveSession,
  planSession,
  removeSession,
  reopenSession,
  restoreSession,
} from './sessions/plan.ts';
import { openSession, saveSession, setActionDone } from './sessions/text.ts';
import { changeSettings, getSettings } from './settings.ts';
import { awaitedSummary, getSummary, issueSummary } from './summaries/coach.ts';
import { signAsMember } from './summaries/sign-as-member.ts';
import { getTurn, reviewSummary, saveMemberWords } from './summaries/turn.ts';

/** The hand-over of the window to a team member: the session that it is for, or null. */
export interface Turn {
  sessionId: string | null;
}

type Run<N extends VaultCommand> = (
  vault: Vault,
  input: Input<N>,
  turn: Turn,
) => Output<N> | Promise<Output<N>>;

/** Every command that an open vault answers. */
export const runs: { readonly [N in VaultCommand]: Run<N> } = {
  getHome,
  listPeople,
  getPerson,
  addPerson,
  changePerson,
  removePerson,
  restorePerson,
  planSession,
  moveSession,
  removeSession,
  restoreSession,
  openSession,
  saveSession,
  closeSession,
  reopenSession,
  setActionDone,
  search,
  getSummary,
  issueSummary,
  getSettings,
  changeSettings,
  handOver: (vault, { sessionId }, turn) => {
    recordTurn(vault, 'summary_handed_over', awaitedSummary(vault.db, sessionId).id);
    turn.sessionId = sessionId;
    return null;
  },
  handBack: async (vault, { passphrase }, turn) => {
    await requirePassphrase(vault, passphrase);
    recordTurn(vault, 'summary_handed_back', handedOver(turn));
    turn.sessionId = null;
    return null;
  },
  getTurn: (vault, _input, turn) => getTurn(vault, handedOver(turn)),
  saveMemberWords: (vault, input, turn) => saveMemberWords(vault, handedOver(turn), input),
  reviewSummary: (vault, _input, turn) => reviewSummary(vault, handedOver(turn)),
  signAsMember: (vault, input, turn) => signAsMember(vault, handedOver(turn), input),
};

function handedOver({ sessionId }: Turn): string {
  if (sessionId === null) throw new AppError('not_handed_over');
  return sessionId;
}

function recordTurn({ db, auditKey, now }: Vault, kind: AuditKind, subject: string): void {
  db.atomically(() => record(db, auditKey, { at: now(), kind, subject }));
}
