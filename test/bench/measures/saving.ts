import type { Input } from '#shared/contract.ts';
import type { BlockNode, SessionDocument } from '#shared/model/document.ts';
import type { Vault } from '#main/vault/context.ts';
import { randomFrom } from '#main/vault/sample/random.ts';
import { openSession, saveSession } from '#main/vault/sessions/text.ts';
import type { PlainDatabase } from '../corpus/plain.ts';
import type { Twins } from '../corpus/twins.ts';
import type { Row } from '../figures.ts';
import { timed, timingOf } from '../timing.ts';
import type { Taken } from '../timing.ts';

const times = 200;
/** Not counted: a corpus is filled in a few large steps, which the full-text index first has to merge. */
const settling = 100;

/**
 * Opening a session to write in it, a save that changes an answer of long ago, and the saves after it:
 * those that a coach makes while writing.
 */
export async function measureSaving(twins: Twins): Promise<readonly Row[]> {
  const vault = await twins.openVault();
  const plain = twins.openPlain();
  const stores = [vault, vaultOver(plain, vault)];
  const taken = stores.map(() => ({
    open: [] as Taken[],
    old: [] as Taken[],
    writing: [] as Taken[],
  }));
  const random = randomFrom('which session');
  const ids = vault.db.all<{ readonly id: string }>('select id from session order by id');
  for (let time = -settling; time < times; time += 1) {
    const { id } = random.pick(ids);
    for (const [side, store] of stores.entries()) {
      const opened = await timed(() => openSession(store, { sessionId: id }));
      const change = changedText(store, id, `Once more, ${time}.`);
      const first = await timed(() => saveSession(store, change));
      const next = changedText(store, id, `And again, ${time}.`);
      const second = await timed(() => saveSession(store, next));
      if (time < 0) continue;
      taken[side]?.open.push(opened);
      taken[side]?.old.push(first);
      taken[side]?.writing.push(second);
    }
  }
  const closing = [await timed(vault.close), await timed(plain.close)] as const;
  const row = (what: string, kind: 'open' | 'old' | 'writing', goal: number): Row => ({
    what,
    vault: timingOf(taken[0]?.[kind] ?? []),
    plain: timingOf(taken[1]?.[kind] ?? []),
    goal,
  });
  return [
    row('open a session', 'open', 50),
    row('save an answer while writing', 'writing', 5),
    row('save an answer of long ago', 'old', 5),
    {
      what: `lock after ${2 * (times + settling)} saves`,
      vault: timingOf([closing[0]]),
      plain: timingOf([closing[1]]),
      goal: null,
    },
  ];
}

function changedText(store: Vault, sessionId: string, sentence: string): Input<'saveSession'> {
  const { revision, notes, document } = openSession(store, { sessionId });
  return { sessionId, revision, document: withOneAnswerChanged(document, sentence), notes };
}

/** The same operations over the plain database. */
function vaultOver({ db }: PlainDatabase, vault: Vault): Vault {
  return { ...vault, db };
}

/** The document with a sentence added to its first answer. */
export function withOneAnswerChanged(document: SessionDocument, sentence: string): SessionDocument {
  let changed = false;
  const change = (blocks: readonly BlockNode[]): readonly BlockNode[] => {
    const [first] = blocks;
    if (changed || first?.type !== 'paragraph' || first.content === undefined) return blocks;
    changed = true;
    const added = {
      type: 'paragraph' as const,
      content: [{ type: 'text' as const, text: sentence }],
    };
    return [...blocks, added];
  };
  return {
    ...document,
    content: document.content.map((section) => ({
      ...section,
      content: section.content.map((prompt) => ({ ...prompt, content: change(prompt.content) })),
    })),
  };
}
