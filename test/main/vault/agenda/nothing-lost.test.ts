import fc from 'fast-check';
import { v7 as newId } from 'uuid';
import { expect, test } from 'vitest';
import type { BlockNode, SessionDocument } from '#shared/model/document.ts';
import { emptyNotes } from '#shared/model/document.ts';
import { emptyBin } from '#main/vault/bin/bin.ts';
import type { Vault } from '#main/vault/context.ts';
import {
  addAgendaItem,
  dropAgendaItem,
  getAgenda,
  placeAgendaItem,
  setDiscussed,
} from '#main/vault/agenda/items.ts';
import { addPerson, getPerson } from '#main/vault/people.ts';
import {
  closeSession,
  moveSession,
  planSession,
  removeSession,
  reopenSession,
  restoreSession,
} from '#main/vault/sessions/plan.ts';
import { openSession, saveSession, setActionDone } from '#main/vault/sessions/text.ts';
import { bareVaultForTest } from '../../../support/vault.ts';
import {
  actionBlock,
  morning,
  paragraph,
  regularDocument,
} from '../../../support/session-texts.ts';

/** What the test itself believes: simple facts, and from them what must be open. */
interface Session {
  readonly id: string;
  startsAt: string;
  closed: boolean;
  where: 'there' | 'bin' | 'gone';
  actions: readonly { readonly id: string; readonly done: boolean }[];
  kept: ReadonlySet<string>;
  answered: ReadonlySet<string>;
}

interface Item {
  /** What it is known by in both the belief and the vault. */
  readonly name: string;
  readonly source: Session | null;
  readonly promptId: string | null;
  discussedIn: Session | null;
  dropped: boolean;
}

const prompts = ['what.obstacles', 'how.limitations'] as const;
const steps = [
  'plan',
  'move',
  'save',
  'save',
  'tick',
  'close',
  'close',
  'reopen',
  'remove',
  'restore',
  'add',
  'place',
  'discuss',
  'discuss',
  'drop',
  'empty the bin',
] as const;

/** A coach who does one thing after the other with one person, and remembers what must be open. */
class Life {
  readonly #vault: Vault;
  readonly #pass: (days: number) => void;
  readonly #personId: string;
  readonly #sessions: Session[] = [];
  readonly #items: Item[] = [];
  #count = 0;

  constructor(vault: Vault, pass: (days: number) => void) {
    this.#vault = vault;
    this.#pass = pass;
    this.#personId = addPerson(vault, { name: 'Sam', role: '', cleanSlate: false }).id;
  }

  take(step: (typeof steps)[number], pick: number): void {
    const of = <T>(all: readonly T[]): T | undefined => all[pick % all.length];
    const there = of(this.#sessions.filter(({ where }) => where === 'there'));
    const item = of(this.#items);
    if (step === 'plan') this.#plan(pick);
    else if (step === 'add') this.#add(pick);
    else if (step === 'empty the bin') this.#emptyBin();
    else if (step === 'restore') this.#restore(of(this.#inBin()));
    else if (step === 'tick') this.#tick(of(this.#sessions.filter((one) => one.where !== 'gone')));
    else if (step === 'drop' && item) this.#drop(item);
    else if (there === undefined) this.#plan(pick);
    else if (step === 'move') this.#move(there, pick);
    else if (step === 'save') this.#save(there, pick);
    else if (step === 'close') this.#close(there);
    else if (step === 'reopen') this.#reopen(there);
    else if (step === 'remove') this.#remove(there);
    else if (item && step === 'discuss') this.#discuss(item, pick % 4 === 0 ? null : there);
    else if (item) this.#place(item);
  }

  mustBeOpen(): readonly string[] {
    const actions = this.#sessions
      .filter(({ where }) => where !== 'gone')
      .flatMap((session) => session.actions.filter(({ done }) => !done).map(({ id }) => id));
    return [
      ...actions,
      ...this.#items.filter(isOpen(this.#sessions)).map(({ name }) => name),
    ].sort();
  }

  isOpenInVault(): readonly string[] {
    const input = { personId: this.#personId };
    const open = getPerson(this.#vault, input).actions.filter(({ done }) => !done);
    return [
      ...open.map(({ id }) => id),
      ...getAgenda(this.#vault, { ...input, sessionId: null }).map((item) =>
        item.promptId === null ? item.text : `${item.promptId} of ${item.sourceSessionId}`,
      ),
    ].sort();
  }

  #inBin(): readonly Session[] {
    return this.#sessions.filter(({ where }) => where === 'bin');
  }

  #plan(pick: number): void {
    const startsAt = dayOf(pick);
    const { id } = planSession(this.#vault, {
      personId: this.#personId,
      templateId: 'regular',
      plan: { ...morning, startsAt },
    });
    const none = new Set<string>();
    const fresh = { actions: [], kept: none, answered: none } as const;
    this.#sessions.push({ id, startsAt, closed: false, where: 'there', ...fresh });
  }

  #move(session: Session, pick: number): void {
    session.startsAt = dayOf(pick * 7);
    moveSession(this.#vault, {
      sessionId: session.id,
      plan: { ...morning, startsAt: session.startsAt },
      by: null,
    });
  }

  #save(session: Session, pick: number): void {
    const marked = (bit: number): ReadonlySet<string> =>
      new Set(prompts.filter((_, at) => ((pick >> (bit + at)) & 1) === 1));
    session.kept = marked(0);
    session.answered = marked(2);
    session.actions = [...session.actions, { id: newId(), done: (pick & 16) !== 0 }];
    const { revision } = openSession(this.#vault, { sessionId: session.id });
    saveSession(this.#vault, {
      sessionId: session.id,
      revision,
      document: documentOf(session),
      notes: emptyNotes,
    });
  }

  #tick(session: Session | undefined): void {
    const action = session?.actions.at(-1);
    if (!session || !action) return;
    // What is done in the bin is listed nowhere, so nobody could tick it back.
    if (session.where === 'bin' && action.done) return;
    const ticked = { ...action, done: !action.done };
    session.actions = [...session.actions.slice(0, -1), ticked];
    setActionDone(this.#vault, { actionId: ticked.id, done: ticked.done });
  }

  #close(session: Session): void {
    closeSession(this.#vault, { sessionId: session.id });
    if (session.closed) return;
    session.closed = true;
    for (const promptId of session.kept) {
      const name = `${promptId} of ${session.id}`;
      if (session.answered.has(promptId) || this.#items.some((item) => item.name === name))
        continue;
      this.#items.push({ name, source: session, promptId, discussedIn: null, dropped: false });
    }
  }

  #reopen(session: Session): void {
    reopenSession(this.#vault, { sessionId: session.id });
    session.closed = false;
  }

  #remove(session: Session): void {
    removeSession(this.#vault, { sessionId: session.id });
    session.where = 'bin';
  }

  #restore(session: Session | undefined): void {
    if (!session) return;
    restoreSession(this.#vault, { sessionId: session.id });
    session.where = 'there';
  }

  #add(pick: number): void {
    this.#count += 1;
    const name = `Topic ${this.#count}`;
    const raisedBy = pick % 2 === 0 ? 'member' : 'coach';
    const input = { personId: this.#personId, raisedBy, text: name, shared: false } as const;
    addAgendaItem(this.#vault, input);
    this.#items.push({ name, source: null, promptId: null, discussedIn: null, dropped: false });
  }

  #place(item: Item): void {
    placeAgendaItem(this.#vault, { itemId: this.#idOf(item), before: null });
  }

  #discuss(item: Item, session: Session | null): void {
    setDiscussed(this.#vault, { itemId: this.#idOf(item), sessionId: session?.id ?? null });
    item.discussedIn = session;
  }

  #drop(item: Item): void {
    item.dropped = !item.dropped;
    dropAgendaItem(this.#vault, { itemId: this.#idOf(item), dropped: item.dropped });
  }

  /** Five weeks in which the vault is opened once a week: all that lies in the bin now is purged. */
  #emptyBin(): void {
    for (let week = 0; week < 5; week += 1) {
      this.#pass(7);
      const { db, auditKey, now } = this.#vault;
      db.atomically(() => emptyBin(db, auditKey, now()));
    }
    for (const session of this.#inBin()) {
      session.where = 'gone';
      for (const { id } of session.actions.filter(({ done }) => !done)) {
        this.#items.push({
          name: `Do ${id}`,
          source: session,
          promptId: null,
          discussedIn: null,
          dropped: false,
        });
      }
    }
  }

  /** The vault's own id of an item, whatever its standing. */
  #idOf({ name, source, promptId }: Item): string {
    const found = this.#vault.db.get<{ readonly id: string }>(
      promptId === null
        ? 'select id from agenda_item where person_id = @personId and text = @key'
        : `select id from agenda_item where person_id = @personId and prompt_id = @key
             and source_session_id = @source`,
      promptId === null
        ? { personId: this.#personId, key: name }
        : { personId: this.#personId, key: promptId, source: source?.id ?? '' },
    );
    return found?.id ?? '';
  }
}

function isOpen(sessions: readonly Session[]): (item: Item) => boolean {
  const there = sessions.filter(({ where }) => where === 'there');
  return ({ source, promptId, discussedIn, dropped }) =>
    !dropped &&
    discussedIn?.where !== 'there' &&
    !there.some(
      (session) =>
        promptId !== null &&
        source !== null &&
        source.where !== 'gone' &&
        session.closed &&
        session.answered.has(promptId) &&
        (session === source || session.startsAt > source.startsAt),
    );
}

function documentOf({ actions, kept, answered }: Session): SessionDocument {
  const blocks: Record<string, readonly BlockNode[]> = {
    'what.next': [
      paragraph(''),
      ...actions.map(({ id, done }) => actionBlock(id, `Do ${id}`, { done })),
    ],
  };
  for (const promptId of answered) blocks[promptId] = [paragraph('Said.')];
  const document = regularDocument(blocks);
  return {
    ...document,
    content: document.content.map((section) => ({
      ...section,
      content: section.content.map((prompt) =>
        kept.has(prompt.attrs.promptId)
          ? { ...prompt, attrs: { ...prompt.attrs, keep: true } }
          : prompt,
      ),
    })),
  };
}

function dayOf(pick: number): string {
  return new Date(Date.UTC(2026, 10, 1 + (pick % 200), 9)).toISOString();
}

test('whatever is closed, moved, planned and deleted, and in whatever order, nothing open is lost', async () => {
  let time = Date.parse('2026-11-01T08:00:00.000Z');
  const { vault } = await bareVaultForTest(() => new Date(time));
  const pass = (days: number) => {
    time += days * 86_400_000;
  };
  const sequence = fc.array(fc.tuple(fc.constantFrom(...steps), fc.nat(1_000)), {
    minLength: 30,
    maxLength: 30,
  });
  fc.assert(
    fc.property(sequence, (taken) => {
      const life = new Life(vault, pass);
      for (const [step, pick] of taken) {
        life.take(step, pick);
        expect(life.isOpenInVault()).toEqual(life.mustBeOpen());
      }
    }),
    { seed: 4, numRuns: 200 },
  );
});
