import { emptyNotes } from '#shared/model/document.ts';
import type { BlockNode, SessionDocument } from '#shared/model/document.ts';
import { addAgendaItem, getAgenda } from '#main/vault/agenda/items.ts';
import { emptyBin } from '#main/vault/bin/bin.ts';
import { addPerson } from '#main/vault/people.ts';
import { planSession } from '#main/vault/sessions/plan.ts';
import { openSession, saveSession } from '#main/vault/sessions/text.ts';
import { morning, regularDocument } from './session-texts.ts';
import { bareVaultForTest } from './vault.ts';

/** A vault with one person, what a coach does with them, and a clock of the bin that can be moved on. */
export async function withPerson() {
  let time = Date.parse('2026-11-22T12:00:00.000Z');
  const { vault } = await bareVaultForTest(() => new Date(time));
  const person = addPerson(vault, { name: 'Sam Okafor', role: '', cleanSlate: false });
  const personId = person.id;
  const plan = (day = '23') =>
    planSession(vault, {
      personId,
      templateId: 'regular',
      plan: { ...morning, startsAt: `2026-11-${day}T09:00:00.000Z` },
    }).id;
  const save = (sessionId: string, document: SessionDocument) => {
    const { revision } = openSession(vault, { sessionId });
    saveSession(vault, { sessionId, revision, document, notes: emptyNotes });
  };
  const add = (text: string, raisedBy: 'member' | 'coach' = 'member') =>
    addAgendaItem(vault, { personId, raisedBy, text, shared: false }).id;
  const texts = (sessionId: string | null = null) =>
    getAgenda(vault, { personId, sessionId }).map(({ text }) => text);
  const passDays = (days: number) => {
    for (let left = days; left > 0; left -= 7) {
      time += Math.min(left, 7) * 86_400_000;
      vault.db.atomically(() => emptyBin(vault.db, vault.auditKey, vault.now()));
    }
  };
  return { vault, personId, plan, save, add, texts, passDays };
}

/** A regular session in which one question is marked to be kept. */
export function keeping(
  promptId: string,
  answers: Readonly<Record<string, readonly BlockNode[]>> = {},
): SessionDocument {
  const document = regularDocument(answers);
  return {
    ...document,
    content: document.content.map((section) => ({
      ...section,
      content: section.content.map((prompt) =>
        prompt.attrs.promptId === promptId
          ? { ...prompt, attrs: { ...prompt.attrs, keep: true } }
          : prompt,
      ),
    })),
  };
}
