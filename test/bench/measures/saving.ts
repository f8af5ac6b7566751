import type { BlockNode, SessionDocument } from '#shared/model/document.ts';
import type { Vault } from '#main/vault/context.ts';
import { randomFrom } from '#main/vault/sample/random.ts';
import { openSession, saveSession } from '#main/vault/sessions/text.ts';
import type { PlainDatabase } from '../corpus/plain.ts';
import type { Twins } from '../corpus/twins.ts';
import type { Row } from '../table.ts';
import { timed, timingOf } from '../timing.ts';

const times = 300;
/** Not counted: a corpus is filled in a few large steps, which the full-text index first has to merge. */
const settling = 100;

/** Opening a session to write in it, and a save that changes one answer, until it is on disk. */
export async function measureSaving(twins: Twins): Promise<readonly Row[]> {
  const vault = await twins.openVault();
  const plain = twins.openPlain();
  const limit = vaultOver(plain, vault);
  const random = randomFrom('which session');
  const ids = vault.db.all<{ readonly id: string }>('select id from session order by id');
  const open: [number[], number[]] = [[], []];
  const save: [number[], number[]] = [[], []];
  for (let time = -settling; time < times; time += 1) {
    const { id } = random.pick(ids);
    for (const [side, store] of [vault, limit].entries()) {
      let page: ReturnType<typeof openSession> | undefined;
      const opened = await timed(() => (page = openSession(store, { sessionId: id })));
      if (page === undefined) continue;
      const { revision, notes } = page;
      const document = withOneAnswerChanged(page.document, `Once more, ${time}.`);
      const input = { sessionId: id, revision, document, notes };
      const saved = await timed(() => saveSession(store, input));
      if (time < 0) continue;
      open[side]?.push(opened);
      save[side]?.push(saved);
    }
  }
  const closing = [await timed(vault.close), await timed(plain.close)] as const;
  return [
    { what: 'open a session', vault: timingOf(open[0]), plain: timingOf(open[1]), goal: 50 },
    {
      what: 'save one changed answer',
      vault: timingOf(save[0]),
      plain: timingOf(save[1]),
      goal: 5,
    },
    {
      what: `lock after ${times} saves`,
      vault: timingOf([closing[0]]),
      plain: timingOf([closing[1]]),
      goal: null,
    },
  ];
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
