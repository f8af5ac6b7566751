import { v7 as newId } from 'uuid';
import { describe, expect, test } from 'vitest';
import {
  changeAgendaItem,
  dropAgendaItem,
  getAgenda,
  placeAgendaItem,
  setDiscussed,
} from '#main/vault/agenda/items.ts';
import { addPerson, getPerson, listPeople, removePerson } from '#main/vault/people.ts';
import {
  closeSession,
  planSession,
  removeSession,
  reopenSession,
  restoreSession,
} from '#main/vault/sessions/plan.ts';
import { setActionDone } from '#main/vault/sessions/text.ts';
import { textsAgree } from '#main/vault/sessions/texts-agree.ts';
import { keeping, withPerson } from '../../../support/agenda.ts';
import {
  actionBlock,
  morning,
  paragraph,
  regularDocument,
} from '../../../support/session-texts.ts';

const code = (expected: string) => expect.objectContaining({ code: expected });

describe('the running list of a person', () => {
  test('shows theirs first, is put in order, reworded, handed over and let into the invite', async () => {
    const { vault, personId, add, texts } = await withPerson();
    add('My own', 'coach');
    const cover = add('Holiday cover');
    const talk = add('The talk');
    placeAgendaItem(vault, { itemId: talk, before: cover });
    const ordered = texts();
    placeAgendaItem(vault, { itemId: talk, before: null });
    const changed = changeAgendaItem(vault, {
      itemId: cover,
      text: 'Cover in January',
      raisedBy: 'coach',
      shared: true,
    });

    expect({ ordered, after: texts(), changed }).toEqual({
      ordered: ['The talk', 'Holiday cover', 'My own'],
      after: ['The talk', 'My own', 'Cover in January'],
      changed: {
        id: cover,
        personId,
        raisedBy: 'coach',
        kind: 'topic',
        text: 'Cover in January',
        promptId: null,
        owner: null,
        due: null,
        sourceSessionId: null,
        shared: true,
        discussedIn: null,
        droppedAt: null,
      },
    });
  });

  test('keeps what was talked about in its session, and opens it again when that goes to the bin', async () => {
    const { vault, plan, add, texts, passDays } = await withPerson();
    const session = plan();
    const itemId = add('Holiday cover');
    setDiscussed(vault, { itemId, sessionId: session });
    const ticked = [texts(), texts(session)];
    removeSession(vault, { sessionId: session });
    const binned = texts();
    restoreSession(vault, { sessionId: session });
    const back = texts();
    removeSession(vault, { sessionId: session });
    passDays(31);
    expect({ ticked, binned, back, purged: texts() }).toEqual({
      ticked: [[], ['Holiday cover']],
      binned: ['Holiday cover'],
      back: [],
      purged: ['Holiday cover'],
    });
  });

  test('lets an item go, and takes it up again', async () => {
    const { vault, add, texts } = await withPerson();
    const itemId = add('Holiday cover');
    const { droppedAt } = dropAgendaItem(vault, { itemId, dropped: true });
    const gone = texts();
    dropAgendaItem(vault, { itemId, dropped: false });
    expect([droppedAt, gone, texts()]).toEqual(['2026-11-22T12:00:00.000Z', [], ['Holiday cover']]);
  });

  test('refuses what belongs to somebody else, or is not there, and changes nothing', async () => {
    const { vault, personId, plan, add, texts } = await withPerson();
    const other = addPerson(vault, { name: 'Ada', role: '', cleanSlate: false });
    const sessionId = planSession(vault, { personId: other.id, plan: morning }).id;
    const itemId = add('Holiday cover');
    const coachs = add('My own', 'coach');
    const binned = plan();
    removeSession(vault, { sessionId: binned });

    expect(() => setDiscussed(vault, { itemId, sessionId })).toThrow(code('invalid_input'));
    expect(() => setDiscussed(vault, { itemId, sessionId: binned })).toThrow(code('not_found'));
    expect(() => placeAgendaItem(vault, { itemId, before: coachs })).toThrow(code('invalid_input'));
    expect(() => dropAgendaItem(vault, { itemId: newId(), dropped: true })).toThrow(
      code('not_found'),
    );
    expect(texts()).toEqual(['Holiday cover', 'My own']);
    removePerson(vault, { personId });
    expect(() => dropAgendaItem(vault, { itemId, dropped: true })).toThrow(code('not_found'));
    expect(() => getAgenda(vault, { personId, sessionId: null })).toThrow(code('not_found'));
  });
});

describe('what a session leaves open', () => {
  test('is told when it closes: steps, topics, and questions that are kept, each once', async () => {
    const { vault, personId, plan, save, add } = await withPerson();
    const session = plan();
    add('Holiday cover');
    const step = actionBlock(newId(), 'Write the plan');
    save(session, keeping('what.obstacles', { 'what.next': [step] }));
    const input = { sessionId: session };
    const { carried } = closeSession(vault, input);
    const again = closeSession(vault, input).carried;
    reopenSession(vault, input);
    closeSession(vault, input);
    const kept = () =>
      getAgenda(vault, { personId, sessionId: null }).filter(({ kind }) => kind === 'question');
    const once = kept();
    reopenSession(vault, input);
    save(session, keeping('what.obstacles', { 'what.obstacles': [paragraph('Meetings.')] }));
    closeSession(vault, input);

    expect({
      carried,
      again,
      once: once.map(({ text, promptId, sourceSessionId, raisedBy }) => ({
        text,
        promptId,
        sourceSessionId,
        raisedBy,
      })),
      answered: kept(),
    }).toEqual({
      carried: { actions: 1, topics: 1, questions: 1 },
      again: { actions: 1, topics: 1, questions: 1 },
      once: [
        {
          text: 'What is standing in the way?',
          promptId: 'what.obstacles',
          sourceSessionId: session,
          raisedBy: 'coach',
        },
      ],
      answered: [],
    });
  });

  test('a kept question is done with once a later session answers it, and open again without that', async () => {
    const { vault, plan, save, texts } = await withPerson();
    const [first, later] = [plan('23'), plan('30')];
    save(first, keeping('what.obstacles'));
    closeSession(vault, { sessionId: first });
    const answered = regularDocument({ 'what.obstacles': [paragraph('Meetings.')] });
    save(later, answered);
    const prepared = texts();
    closeSession(vault, { sessionId: later });
    const settled = texts();
    removeSession(vault, { sessionId: later });
    const question = ['What is standing in the way?'];
    expect([prepared, settled, texts()]).toEqual([question, [], question]);
  });

  test('an open step outlives its session: listed and ticked in the bin, an item once that is purged', async () => {
    const { vault, personId, plan, save, passDays } = await withPerson();
    const session = plan();
    const ids = [newId(), newId(), newId()] as const;
    const steps = [
      actionBlock(ids[0], 'Write the plan', { due: '2026-12-01' }),
      actionBlock(ids[1], 'Ask Ada', { owner: 'coach' }),
      actionBlock(ids[2], 'Done before', { done: true }),
    ];
    save(session, regularDocument({ 'what.next': steps }));
    removeSession(vault, { sessionId: session });
    const listed = getPerson(vault, { personId }).actions.map(({ text, inBin }) => [text, inBin]);
    const counted = listPeople(vault)[0]?.openActions;
    setActionDone(vault, { actionId: ids[1], done: true });
    setActionDone(vault, { actionId: ids[1], done: false });
    setActionDone(vault, { actionId: ids[1], done: true });
    const agrees = textsAgree(vault.db);
    passDays(31);

    expect({
      listed,
      counted,
      agrees,
      actions: getPerson(vault, { personId }).actions,
      items: getAgenda(vault, { personId, sessionId: null }),
    }).toEqual({
      listed: [
        ['Write the plan', true],
        ['Ask Ada', true],
      ],
      counted: 2,
      agrees: true,
      actions: [],
      items: [
        {
          id: ids[0],
          personId,
          raisedBy: 'member',
          kind: 'action',
          text: 'Write the plan',
          promptId: null,
          owner: 'member',
          due: '2026-12-01',
          sourceSessionId: session,
          shared: false,
          discussedIn: null,
          droppedAt: null,
        },
      ],
    });
  });
});
