import { v7 as newId } from 'uuid';
import { describe, expect, test } from 'vitest';
import { emptyNotes } from '#shared/model/document.ts';
import type { BlockNode } from '#shared/model/document.ts';
import { regularTemplate } from '#shared/model/framework/regular.ts';
import { listRevisions, readRevision, restoreRevision } from '#main/vault/history/revisions.ts';
import { addPerson, getPerson } from '#main/vault/people.ts';
import { search } from '#main/vault/search/search.ts';
import { closeSession, planSession, removeSession } from '#main/vault/sessions/plan.ts';
import { openSession, saveSession } from '#main/vault/sessions/text.ts';
import { keepTemplate } from '#main/vault/sql/queries/templates.ts';
import { issueSummary, getSummary } from '#main/vault/summaries/coach.ts';
import { asking } from '../../../support/asking.ts';
import {
  actionBlock,
  morning,
  notesOf,
  paragraph,
  regularDocument,
} from '../../../support/session-texts.ts';
import { bareVaultForTest } from '../../../support/vault.ts';

const code = (expected: string) => expect.objectContaining({ code: expected });

/** A session that is written in on a clock that only the test moves, and what it says. */
async function written() {
  let time = Date.parse('2026-11-22T12:00:00.000Z');
  const { vault } = await bareVaultForTest(() => new Date(time));
  const person = addPerson(vault, { name: 'Sam Okafor', role: '' });
  const { id } = planSession(vault, { personId: person.id, plan: morning, templateId: 'regular' });
  const input = { sessionId: id };
  const revision = () => openSession(vault, input).revision;
  const saveBlocks = (blocks: readonly BlockNode[], notes = emptyNotes) =>
    saveSession(vault, {
      ...input,
      revision: revision(),
      document: regularDocument({ 'what.progress': blocks }),
      notes,
    });
  return {
    vault,
    person,
    input,
    revision,
    saveBlocks,
    save: (text: string) => saveBlocks([paragraph(text)]),
    later: (minutes: number) => void (time += minutes * 60_000),
    /** Reason and text of what is kept, newest first. */
    kept: () =>
      listRevisions(vault, input).map((mark) => {
        const { document } = readRevision(vault, { revisionId: mark.id });
        const [block] = document.content[1]?.content[1]?.content ?? [];
        const node = block?.type === 'paragraph' ? block.content?.[0] : undefined;
        return `${mark.reason}: ${node?.type === 'text' ? node.text : ''}`;
      }),
    newest: () => listRevisions(vault, input)[0]?.id ?? '',
  };
}

describe('a revision', () => {
  test('is kept at every closing, and not twice for one text', async () => {
    const { vault, input, save, kept } = await written();
    save('first');
    closeSession(vault, input);
    expect(kept()).toEqual(['closed: first']);

    vault.db.run("update session set status = 'open'");
    closeSession(vault, input);
    expect(kept()).toEqual(['closed: first']);

    vault.db.run("update session set status = 'open'");
    save('second');
    save('first');
    closeSession(vault, input);
    expect(kept()).toEqual(['closed: first']);
  });

  test('of a session in which nothing was written does not exist', async () => {
    const { vault, input, saveBlocks, kept } = await written();
    saveBlocks([{ type: 'paragraph' }]);
    closeSession(vault, input);
    expect(kept()).toEqual([]);
  });

  test('is kept every ten minutes of writing, and holds the text that was replaced', async () => {
    const { save, later, kept } = await written();
    for (let minute = 0; minute <= 25; minute += 1) {
      save(`minute ${minute}`);
      later(1);
    }
    expect(kept()).toEqual(['while_editing: minute 19', 'while_editing: minute 9']);
  });

  test('keeps what was written yesterday from a slip in the first minute of today', async () => {
    const { save, later, kept, vault, input } = await written();
    save('an hour of notes');
    later(24 * 60);
    save('');
    expect(kept()).toEqual(['while_editing: an hour of notes']);
    expect(listRevisions(vault, input)).toMatchObject([
      { revision: 1, keptAt: '2026-11-22T12:00:00.000Z', wordCount: 4 },
    ]);
  });

  test('is kept also when the clock was set back meanwhile', async () => {
    const { save, later, kept } = await written();
    save('before');
    later(-60);
    save('after');
    expect(kept()).toEqual(['while_editing: before']);
  });

  test('gives back both documents as they were, with the template of then', async () => {
    const { vault, input, saveBlocks, newest } = await written();
    const blocks = [actionBlock(newId(), 'Book the room'), paragraph('Größer 😀')];
    saveBlocks(blocks, notesOf('tired'));
    closeSession(vault, input);
    expect(readRevision(vault, { revisionId: newest() })).toEqual({
      mark: listRevisions(vault, input)[0],
      template: regularTemplate,
      document: regularDocument({ 'what.progress': blocks }),
      notes: notesOf('tired'),
    });
  });

  test('is not given for a session in the bin', async () => {
    const { vault, input, save, newest } = await written();
    save('text');
    closeSession(vault, input);
    const revisionId = newest();
    removeSession(vault, input);
    expect(() => listRevisions(vault, input)).toThrow(code('not_found'));
    expect(() => readRevision(vault, { revisionId })).toThrow(code('not_found'));
    expect(() => restoreRevision(vault, { revisionId, revision: 1 })).toThrow(code('not_found'));
  });
});

describe('restoring a revision', () => {
  test('saves it as a new one, keeps the text of now first, and can be taken back', async () => {
    const { vault, input, save, kept, newest, revision } = await written();
    save('walnut');
    closeSession(vault, input);
    const first = newest();
    save('hazelnut');

    const mark = restoreRevision(vault, { revisionId: first, revision: revision() });

    const found = (query: string) => search(vault, asking(query, 5)).found;
    expect(mark).toEqual({ revision: 3, savedAt: '2026-11-22T12:00:00.000Z' });
    expect(kept()).toEqual(['restored: walnut', 'before_restore: hazelnut', 'closed: walnut']);
    expect([found('walnut'), found('hazelnut'), revision()]).toEqual([1, 0, 3]);

    const before = listRevisions(vault, input)[1]?.id ?? '';
    restoreRevision(vault, { revisionId: before, revision: 3 });
    expect([found('walnut'), found('hazelnut')]).toEqual([0, 1]);
  });

  test('brings back actions that were deleted, as open as they were', async () => {
    const { vault, person, input, saveBlocks, save, newest, revision } = await written();
    const id = newId();
    saveBlocks([actionBlock(id, 'Book the room', { due: '2026-12-01' })]);
    closeSession(vault, input);
    const kept = newest();
    save('nothing to do');
    expect(getPerson(vault, { personId: person.id }).actions).toEqual([]);

    restoreRevision(vault, { revisionId: kept, revision: revision() });

    expect(getPerson(vault, { personId: person.id }).actions).toMatchObject([
      { id, text: 'Book the room', due: '2026-12-01', done: false },
    ]);
  });

  test('gives a step that was moved to another session an id of its own', async () => {
    const { vault, person, input, saveBlocks, save, newest, revision } = await written();
    const id = newId();
    saveBlocks([actionBlock(id, 'Book the room')]);
    closeSession(vault, input);
    const kept = newest();
    save('moved on');
    const other = planSession(vault, { personId: person.id, plan: morning, templateId: 'regular' });
    const document = regularDocument({ 'what.next': [actionBlock(id, 'Book the room')] });
    saveSession(vault, { sessionId: other.id, revision: 0, document, notes: emptyNotes });

    restoreRevision(vault, { revisionId: kept, revision: revision() });

    const actions = getPerson(vault, { personId: person.id }).actions;
    const hasOldId = Object.fromEntries(
      actions.map((action) => [action.sessionId, action.id === id]),
    );
    expect(hasOldId).toEqual({ [input.sessionId]: false, [other.id]: true });
  });

  test('of the very text that stands there changes nothing', async () => {
    const { vault, input, save, kept, newest } = await written();
    save('same');
    closeSession(vault, input);
    expect(restoreRevision(vault, { revisionId: newest(), revision: 1 })).toEqual({
      revision: 1,
      savedAt: '2026-11-22T12:00:00.000Z',
    });
    expect(kept()).toEqual(['closed: same']);
  });

  test('is refused against older text, and changes nothing', async () => {
    const { vault, input, save, kept, newest } = await written();
    save('one');
    closeSession(vault, input);
    save('two');
    expect(() => restoreRevision(vault, { revisionId: newest(), revision: 1 })).toThrow(
      code('stale_revision'),
    );
    expect(kept()).toEqual(['closed: one']);
  });

  test('is refused once both have signed', async () => {
    const { vault, input, save, newest, revision } = await written();
    save('one');
    closeSession(vault, input);
    save('two');
    await issueSummary(vault, input);
    vault.db.run("update summary set state = 'cosigned'");
    expect(() => restoreRevision(vault, { revisionId: newest(), revision: revision() })).toThrow(
      code('session_signed'),
    );
    expect(revision()).toBe(2);
  });

  test('voids the coach’s signature when it changes what is shared', async () => {
    const { vault, input, newest, revision } = await written();
    const save = (text: string) =>
      saveSession(vault, {
        ...input,
        revision: revision(),
        document: regularDocument({ 'agreement.outcome': [paragraph(text)] }),
        notes: emptyNotes,
      });
    save('ship in May');
    closeSession(vault, input);
    const kept = newest();
    save('ship in June');
    await issueSummary(vault, input);

    restoreRevision(vault, { revisionId: kept, revision: revision() });

    expect(getSummary(vault, input)).toMatchObject({
      state: 'none',
      content: { outcome: 'ship in May' },
    });
  });

  test('brings back the questions of its time with the answers', async () => {
    const { vault, input, save, newest, revision } = await written();
    save('old answer');
    closeSession(vault, input);
    const [step] = regularTemplate.steps;
    if (!step) throw new Error('The template has steps');
    const shorter = { ...regularTemplate, version: 2, steps: [step] };
    keepTemplate(vault.db, shorter, '2026-11-22T12:00:00.000Z');
    const { document } = openSession(vault, input);
    vault.db.run('update session set template_version = 2, revision = 2, document = @document', {
      document: JSON.stringify({ ...document, content: document.content.slice(0, 1) }),
    });
    const kept = newest();

    restoreRevision(vault, { revisionId: kept, revision: revision() });

    const page = openSession(vault, input);
    expect([page.template, page.document]).toEqual([regularTemplate, document]);
    saveSession(vault, { ...input, ...page, notes: notesOf('and it can be saved on') });
  });
});
