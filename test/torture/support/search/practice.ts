import { v7 as newId } from 'uuid';
import type { BlockNode } from '#shared/model/document.ts';
import { entriesOf } from '#shared/model/entry.ts';
import type { Entry } from '#shared/model/entry.ts';
import { regularTemplate } from '#shared/model/framework/regular.ts';
import type { Vault } from '#main/vault/context.ts';
import { addPerson } from '#main/vault/people.ts';
import type { Random } from '#main/vault/sample/random.ts';
import { planSession } from '#main/vault/sessions/plan.ts';
import { saveSession } from '#main/vault/sessions/text.ts';
import {
  actionBlock,
  insightBlock,
  notesOf,
  paragraph,
  regularDocument,
} from '../../../support/session-texts.ts';
import { madeUp, names } from './made-up.ts';

/** A piece as it was handed to the vault, with what is known of its session. */
export interface WrittenPiece extends Pick<Entry, 'key' | 'kind' | 'side' | 'shared' | 'text'> {
  readonly sessionId: string;
  readonly personId: string;
  readonly personName: string;
  readonly startsAt: string;
  readonly open: boolean;
}

const promptIds = regularTemplate.steps.flatMap((step) => step.prompts.map(({ id }) => id));
const firstDay = Date.UTC(2022, 0, 3);
const days = 4 * 365;

/** Writes sessions of a few people into a vault, as a coach would, and tells what was written. */
export function writePractice(
  vault: Vault,
  random: Random,
  sessions: number,
): readonly WrittenPiece[] {
  const people = names.map((name) => addPerson(vault, { name, role: '' }));
  return Array.from({ length: sessions }, () => {
    const { id: personId, name: personName } = random.pick(people);
    const at = firstDay + random.between(0, days) * 86_400_000 + random.between(7, 18) * 3_600_000;
    const startsAt = new Date(at).toISOString();
    const plan = { startsAt, zone: 'UTC', durationMinutes: 45, place: '' };
    const { id: sessionId } = planSession(vault, { personId, plan, templateId: 'regular' });
    const { document, notes } = madeUpText(random);
    saveSession(vault, { sessionId, revision: 0, document, notes });
    const blocks = document.content.flatMap(({ content }) => content.flatMap((it) => it.content));
    const open = new Set(
      blocks.flatMap((it) => (it.type === 'action' && !it.attrs.done ? [it.attrs.id] : [])),
    );
    return entriesOf(document, notes).map(({ key, kind, side, shared, text }) => ({
      key,
      kind,
      side,
      shared,
      text,
      sessionId,
      personId,
      personName,
      startsAt,
      open: open.has(key),
    }));
  }).flat();
}

/** A session's text: some answers, next steps and insights, and now and then notes. */
export function madeUpText(random: Random) {
  const { text } = madeUp(random);
  const answered = random.shuffled(promptIds).slice(0, random.between(2, 8));
  const blocksOf = (): readonly BlockNode[] => [
    paragraph(text()),
    ...(random.chance(0.3)
      ? [actionBlock(newId(), text(), { done: random.chance(0.6), shared: random.chance(0.5) })]
      : []),
    ...(random.chance(0.2) ? [insightBlock(newId(), text(), random.chance(0.5))] : []),
  ];
  return {
    document: regularDocument(Object.fromEntries(answered.map((id) => [id, blocksOf()]))),
    notes: notesOf(random.chance(0.5) ? text() : ''),
  };
}
