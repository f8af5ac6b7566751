import { addPerson } from '#main/vault/people.ts';
import { planSession } from '#main/vault/sessions/plan.ts';
import { saveSession } from '#main/vault/sessions/text.ts';
import type { Vault } from '#main/vault/context.ts';
import { morning, notesOf, paragraph, regularDocument } from './session-texts.ts';

/** A session of a new person with these answers and notes; gives its id. */
export function holdSession(
  vault: Vault,
  name: string,
  answers: Readonly<Record<string, string>>,
  notes = '',
): string {
  const person = addPerson(vault, { name, role: '' });
  const { id } = planSession(vault, { personId: person.id, plan: morning, templateId: 'regular' });
  const blocks = Object.entries(answers).map(([prompt, text]) => [prompt, [paragraph(text)]]);
  saveSession(vault, {
    sessionId: id,
    revision: 0,
    document: regularDocument(Object.fromEntries(blocks)),
    notes: notesOf(notes),
  });
  return id;
}
