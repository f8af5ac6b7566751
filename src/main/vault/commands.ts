import type { Input, Output } from '#shared/contract.ts';
import { AppError } from '#shared/errors.ts';
import type { AuditKind } from '#shared/model/audit.ts';
import {
  addAgendaItem,
  changeAgendaItem,
  dropAgendaItem,
  getAgenda,
  placeAgendaItem,
  setDiscussed,
} from './agenda/items.ts';
import { addAttachment } from './attachments/add.ts';
import { listAttachments, readAttachment } from './attachments/read.ts';
import { record } from './audit/chain.ts';
import { checkAuditLog, getAuditLog } from './audit/log.ts';
import { getBin } from './bin/bin.ts';
import { binItem, unbinItem } from './bin/items.ts';
import { getBackups, setAutomaticBackup } from './backup/commands.ts';
import type { Vault } from './context.ts';
import { listAssessments, saveAssessment } from './growth/assessments.ts';
import { listFocusAreas, saveFocusArea, saveObservation } from './growth/focus-areas.ts';
import { listGoals, saveCheckIn, saveGoal } from './growth/goals.ts';
import { listRevisions, readRevision, restoreRevision } from './history/revisions.ts';
import { dismissLogLoss, getHome } from './home.ts';
import { getKit, withdrawKit } from './kits/kit.ts';
import { getSample, leaveSample } from './leave-sample.ts';
import { importRuns } from './import/commands.ts';
import { dropRecovery, handedOver } from './in-hand.ts';
import type { InHand } from './in-hand.ts';
import { listQuestions, saveQuestion } from './library/questions.ts';
import { listTools, saveTool } from './library/tools.ts';
import { listValueMentions, listValues, placeValue, saveValue } from './library/values.ts';
import { getInsights } from './insights/insights.ts';
import { getThemeLines } from './insights/theme-lines.ts';
import { getThemes } from './insights/themes.ts';
import {
  cardInHand,
  changePassphrase,
  prepareNextRecovery,
  replaceRecoveryKey,
  showRecoveryKey,
} from './lifecycle/change-keys.ts';
import type { OpenVault } from './lifecycle/open.ts';
import { requirePassphrase } from './lifecycle/require-passphrase.ts';
import {
  addPerson,
  changePerson,
  getFeedback,
  getPerson,
  listPeople,
  removePerson,
  restorePerson,
  setArchived,
} from './people.ts';
import { getNoteDraft, keepQuickNote, saveNoteDraft } from './quick-note.ts';
import { findSessions, listSessions } from './sessions/go-to.ts';
import { getProfile, saveProfileField } from './profile.ts';
import type { VaultCommand } from './vault-commands.ts';
import { readReport } from './report/report.ts';
import { getRetention, setKeepUntil } from './retention/keep-until.ts';
import { previewShred, shredPerson } from './retention/shred.ts';
import { listOverlaps, missSession } from './schedule/became.ts';
import { readInvite } from './schedule/invite.ts';
import { planNext, setSchedule, skipOccurrence } from './schedule/schedule.ts';
import {
  forgetRecentSearches,
  keepRecentSearch,
  listSearches,
  removeSavedSearch,
  saveSearch,
} from './search/kept-searches.ts';
import { correctSearch } from './search/correct.ts';
import { search } from './search/search.ts';
import { findSimilar } from './search/similar.ts';
import { countVault } from './sql/queries/counts.ts';
import { indexProgress } from './sql/queries/search-index.ts';
import {
  closeSession,
  moveSession,
  planSession,
  removeSession,
  reopenSession,
  restoreSession,
} from './sessions/plan.ts';
import { changeFocus, saveReflection } from './sessions/asides.ts';
import { openSession, saveSession, setActionDone } from './sessions/text.ts';
import { changeSettings, getSettings } from './settings.ts';
import { getShortcuts, setShortcuts } from './shortcuts.ts';
import { addOwnWord, listOwnWords, removeOwnWord } from './spelling/own-words.ts';
import { beginAddendum, giveUpAddendum } from './summaries/addendum.ts';
import { listAwaiting } from './summaries/awaiting.ts';
import { awaitedSummary, getSummary, issueSummary } from './summaries/coach.ts';
import { readExports } from './summaries/person-exports.ts';
import { signAsMember } from './summaries/sign-as-member.ts';
import { getTurn, reviewSummary, saveMemberWords } from './summaries/turn.ts';
import { copyTemplate, listTemplates, readTemplate, saveTemplate } from './templates/own.ts';

type Run<N extends VaultCommand> = (
  vault: OpenVault,
  input: Input<N>,
  hand: InHand,
) => Output<N> | Promise<Output<N>>;

/** Those that read long, in steps between which others have their turn. */
export const slicedRuns = { getThemes, getThemeLines } as const;
export type SlicedCommand = keyof typeof slicedRuns;
export type WholeCommand = Exclude<VaultCommand, SlicedCommand>;

/** Every other command that an open vault answers. */
export const runs: { readonly [N in WholeCommand]: Run<N> } = {
  getHome,
  dismissLogLoss,
  getSample,
  leaveSample,
  listPeople,
  getPerson,
  addPerson,
  changePerson,
  removePerson,
  restorePerson,
  setArchived,
  getProfile,
  saveProfileField,
  getFeedback,
  planSession,
  moveSession,
  removeSession,
  restoreSession,
  openSession,
  saveSession,
  closeSession,
  reopenSession,
  changeFocus,
  saveReflection,
  getAgenda,
  addAgendaItem,
  changeAgendaItem,
  placeAgendaItem,
  setDiscussed,
  dropAgendaItem,
  getNoteDraft,
  saveNoteDraft,
  keepQuickNote,
  findSessions,
  listSessions,
  setActionDone,
  addAttachment,
  listAttachments,
  readAttachment,
  search,
  findSimilar,
  correctSearch,
  getIndex: ({ db }) => indexProgress(db),
  getSummary,
  readExports,
  readReport,
  getKit,
  withdrawKit,
  issueSummary,
  beginAddendum,
  giveUpAddendum,
  listAwaiting,
  getSettings,
  changeSettings,
  getShortcuts,
  setShortcuts,
  getBackups,
  countVault: ({ db }) => countVault(db),
  setAutomaticBackup,
  listRevisions,
  readRevision,
  restoreRevision,
  getBin,
  binItem,
  unbinItem,
  listValues,
  listValueMentions,
  saveValue,
  placeValue,
  listQuestions,
  saveQuestion,
  listTools,
  saveTool,
  getRetention,
  setKeepUntil,
  previewShred,
  shredPerson,
  listTemplates,
  readTemplate,
  copyTemplate,
  saveTemplate,
  getAuditLog,
  checkAuditLog,
  setSchedule,
  skipOccurrence,
  planNext,
  missSession,
  listOverlaps,
  readInvite,
  listGoals,
  saveGoal,
  saveCheckIn,
  listFocusAreas,
  saveFocusArea,
  saveObservation,
  listAssessments,
  saveAssessment,
  getInsights,
  listSearches,
  saveSearch,
  removeSavedSearch,
  keepRecentSearch,
  forgetRecentSearches,
  ...importRuns,
  listOwnWords,
  addOwnWord,
  removeOwnWord,
  handOver: (vault, { sessionId }, hand) => {
    recordTurn(vault, 'summary_handed_over', awaitedSummary(vault.db, sessionId).documentId);
    hand.sessionId = sessionId;
    return null;
  },
  handBack: async (vault, { passphrase }, hand) => {
    await requirePassphrase(vault, passphrase);
    recordTurn(vault, 'summary_handed_back', handedOver(hand));
    hand.sessionId = null;
    return null;
  },
  getTurn: (vault, _input, hand) => getTurn(vault, handedOver(hand)),
  saveMemberWords: (vault, input, hand) => saveMemberWords(vault, handedOver(hand), input),
  reviewSummary: (vault, _input, hand) => reviewSummary(vault, handedOver(hand)),
  signAsMember: (vault, input, hand) => signAsMember(vault, handedOver(hand), input),
  changePassphrase: (vault, input, hand) => {
    dropRecovery(hand);
    return changePassphrase(vault, input);
  },
  showRecoveryKey,
  prepareRecoveryKey: async (vault, { passphrase }, hand) => {
    dropRecovery(hand);
    hand.recovery = await prepareNextRecovery(vault, passphrase);
    return cardInHand(hand.recovery);
  },
  replaceRecoveryKey: async (vault, input, hand) => {
    if (hand.recovery === null) throw new AppError('not_found');
    await replaceRecoveryKey(vault, hand.recovery, input);
    dropRecovery(hand);
    return null;
  },
};

function recordTurn({ db, auditKey, now }: Vault, kind: AuditKind, subject: string): void {
  db.atomically(() => record(db, auditKey, { at: now(), kind, subject }));
}
