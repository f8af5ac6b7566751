import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SessionDocument } from '#shared/model/document.ts';
import { leavingItems } from '#shared/model/leaving.ts';
import { leaving } from '#shared/words/leaving.ts';
import { summaryMarkdown } from '#main/summary/index.ts';
import { addAgendaItem } from '#main/vault/agenda/items.ts';
import type { Vault } from '#main/vault/context.ts';
import { saveProfileField } from '#main/vault/profile.ts';
import { readInvite } from '#main/vault/schedule/invite.ts';
import { changeFocus, saveReflection } from '#main/vault/sessions/asides.ts';
import { closeSession, planSession } from '#main/vault/sessions/plan.ts';
import { saveSession } from '#main/vault/sessions/text.ts';
import { getSummary, issueSummary } from '#main/vault/summaries/coach.ts';
import { readDraft } from '#main/vault/summaries/draft-export.ts';
import { readExport } from '#main/vault/summaries/export.ts';
import { readExports } from '#main/vault/summaries/person-exports.ts';
import { getTurn, reviewSummary } from '#main/vault/summaries/turn.ts';
import { arbitraryDocument } from '../../../support/documents.ts';
import { marked } from '../../../support/marked-document.ts';
import { morning, notesOf } from '../../../support/session-texts.ts';
import { metPerson } from '../../../support/signing.ts';
import { bareVaultForTest } from '../../../support/vault.ts';

const besideTheText = ['canarynotes', 'canaryreflection', 'canaryfocus', 'canaryprofile'];
const onTheList = 'canarytopic';

test('no word of a private block, note, reflection, profile or topic is in anything that leaves', async () => {
  const { vault } = await bareVaultForTest();
  const personId = metPerson(vault);
  saveProfileField(vault, { personId, field: 'motivations', text: 'canaryprofile' });
  addAgendaItem(vault, { personId, raisedBy: 'coach', text: onTheList, shared: false });

  await fc.assert(
    fc.asyncProperty(arbitraryDocument, async (document) => {
      const { document: said, privates, shared } = marked(document, 'canary');
      const left = await allThatLeaves(vault, personId, writtenSession(vault, personId, said));
      const text = Object.values(left).join('\n');
      const found = [...privates, ...besideTheText, onTheList].filter((word) =>
        text.includes(word),
      );
      expect(found).toEqual([]);
      // What is shared is there: the places that are looked through are the right ones.
      expect(shared.filter((word) => !left.payload.includes(word))).toEqual([]);
      expect(shared.filter((word) => !left.listed.includes(word))).toEqual([]);
      expect(shared.filter((word) => !left.exports.includes(word))).toEqual([]);
    }),
    { seed: 7, numRuns: 30 },
  );
});

function writtenSession(vault: Vault, personId: string, document: SessionDocument): string {
  const session = planSession(vault, { personId, plan: morning, templateId: 'regular' });
  const sessionId = session.id;
  changeFocus(vault, { sessionId, focus: 'canaryfocus' });
  saveSession(vault, { sessionId, revision: 0, document, notes: notesOf('canarynotes') });
  saveReflection(vault, { sessionId, text: 'canaryreflection' });
  closeSession(vault, { sessionId });
  return sessionId;
}

/** Every text that goes to someone else, by how it goes. */
async function allThatLeaves(vault: Vault, personId: string, sessionId: string) {
  const draft = readDraft(vault, sessionId);
  const exports = () =>
    readExports(vault, { personId, format: 'markdown', which: 'shared' }).leave.find(
      (summary) => summary.sessionId === sessionId,
    );
  const before = exports();
  await issueSummary(vault, { sessionId });
  const { bundle, ...page } = readExport(vault, sessionId);
  const { envelopes } = JSON.parse(bundle) as { envelopes: readonly { payload: string }[] };
  return {
    listed: JSON.stringify(leavingItems(getSummary(vault, { sessionId }), leaving)),
    payload: envelopes
      .map(({ payload }) => Buffer.from(payload, 'base64url').toString())
      .join('\n'),
    page: JSON.stringify(page),
    draft: summaryMarkdown(draft.page),
    exports: JSON.stringify([before, exports()]),
    turn: JSON.stringify([getTurn(vault, sessionId), reviewSummary(vault, sessionId)]),
    invite: JSON.stringify(readInvite(vault, { sessionId, named: true })),
  };
}
