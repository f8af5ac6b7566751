import fc from 'fast-check';
import { v7 as newId } from 'uuid';
import { expect, test } from 'vitest';
import type { BlockNode } from '#shared/model/document.ts';
import { entriesOf } from '#shared/model/entry.ts';
import { regularTemplate } from '#shared/model/framework/regular.ts';
import type { Vault } from '#main/vault/context.ts';
import { addPerson } from '#main/vault/people.ts';
import { planSession } from '#main/vault/sessions/plan.ts';
import { saveSession } from '#main/vault/sessions/text.ts';
import { entriesOfSession } from '#main/vault/sql/queries/entries.ts';
import {
  actionBlock,
  insightBlock,
  morning,
  notesOf,
  paragraph,
  regularDocument,
} from '../../support/session-texts.ts';
import { bareVaultForTest } from '../../support/vault.ts';

const words = fc.string({ unit: fc.constantFrom('a', 'é', ' ', '"', '*', '\n', 'ß', '😀', 'x') });
const promptIds = regularTemplate.steps.flatMap((step) => step.prompts.map(({ id }) => id));
const blockPool = Array.from({ length: 4 }, () => newId());
const block: fc.Arbitrary<BlockNode> = fc.oneof(
  words.map((text) => paragraph(text)),
  fc
    .record({ text: words, done: fc.boolean(), id: fc.constantFrom(...blockPool) })
    .map((it) => actionBlock(it.id, `${it.text}.`, { done: it.done })),
  fc
    .record({ text: words, id: fc.constantFrom(...blockPool) })
    .map((it) => insightBlock(it.id, it.text === '' ? '-' : it.text)),
);
const save = fc.record({
  notes: words,
  answers: fc.dictionary(
    fc.constantFrom(...promptIds),
    fc.array(block, { minLength: 1, maxLength: 3 }),
  ),
});

/** Each id at most once, as an editor makes them. */
function withoutTwins(answers: Readonly<Record<string, BlockNode[]>>) {
  const seen = new Set<string>();
  return Object.fromEntries(
    Object.entries(answers).map(([prompt, blocks]) => {
      const kept = blocks.filter((node) => {
        if (node.type !== 'action' && node.type !== 'insight') return true;
        const fresh = !seen.has(node.attrs.id);
        seen.add(node.attrs.id);
        return fresh;
      });
      return [prompt, kept.length > 0 ? kept : [paragraph('')]];
    }),
  );
}

function indexIsWhole(vault: Vault): void {
  // FTS5 compares every word of the index with the text it stands for, and throws where they differ.
  vault.db.run("insert into entry_fts (entry_fts, rank) values ('integrity-check', 1)");
}

test('whatever is saved in whatever order, entries and index are what the document says', async () => {
  const { vault } = await bareVaultForTest();
  const { id: personId } = addPerson(vault, { name: 'Sam', role: '' });
  const session = planSession(vault, { personId, plan: morning, templateId: 'regular' });
  let revision = 0;
  fc.assert(
    fc.property(save, ({ notes, answers }) => {
      const document = regularDocument(withoutTwins(answers));
      const saved = { document, notes: notesOf(notes) };
      revision = saveSession(vault, { sessionId: session.id, revision, ...saved }).revision;

      expect(entriesOfSession(vault.db, session.id)).toEqual(entriesOf(document, saved.notes));
      indexIsWhole(vault);
    }),
    { numRuns: 150 },
  );
});
