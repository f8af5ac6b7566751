import { expect, test } from 'vitest';
import { dropAgendaItem, getAgenda } from '#main/vault/agenda/items.ts';
import { addPerson, removePerson } from '#main/vault/people.ts';
import {
  forgetDraftAbout,
  getNoteDraft,
  keepQuickNote,
  saveNoteDraft,
} from '#main/vault/quick-note.ts';
import { getSettings } from '#main/vault/settings.ts';
import { writeKept } from '#main/vault/sql/queries/settings.ts';
import { bareVaultForTest } from '../../support/vault.ts';

async function start() {
  const { vault } = await bareVaultForTest();
  const ida = addPerson(vault, { name: 'Ida Brandt', role: '' });
  return { vault, ida };
}

test('a note is kept as the coach’s own item, private, and the draft of it is forgotten', async () => {
  const { vault, ida } = await start();
  saveNoteDraft(vault, { personId: ida.id, text: 'Ask about the move' });
  const item = keepQuickNote(vault, { personId: ida.id, text: 'Ask about the move' });
  const list = { personId: ida.id, sessionId: null };
  const kept = getAgenda(vault, list);
  dropAgendaItem(vault, { itemId: item.id, dropped: true });
  expect([
    kept.map(({ text, raisedBy, shared, kind }) => [text, raisedBy, shared, kind]),
    getNoteDraft(vault),
    getAgenda(vault, list),
  ]).toEqual([[['Ask about the move', 'coach', false, 'topic']], { personId: null, text: '' }, []]);
});

test('a note about somebody who is not there is refused, and its draft stays', async () => {
  const { vault, ida } = await start();
  saveNoteDraft(vault, { personId: ida.id, text: 'Ask about the move' });
  removePerson(vault, { personId: ida.id });
  expect(() => keepQuickNote(vault, { personId: ida.id, text: 'Ask' })).toThrow('not_found');
  expect(getNoteDraft(vault)).toEqual({ personId: null, text: 'Ask about the move' });
});

test('an empty draft is none, and none stands among the settings', async () => {
  const { vault } = await start();
  const settings = getSettings(vault);
  saveNoteDraft(vault, { personId: null, text: 'a thought' });
  const between = getSettings(vault);
  saveNoteDraft(vault, { personId: null, text: ' \n' });
  expect([between, getNoteDraft(vault)]).toEqual([settings, { personId: null, text: '' }]);
});

test('what an export brought under the name of the draft and is none counts as none', async () => {
  const { vault } = await start();
  const at = new Date().toISOString();
  const found = [{ personId: 'somebody', text: '' }, { text: 7 }, 'a thought', null].map(
    (value) => {
      vault.db.atomically(() => writeKept(vault.db, { key: 'noteDraft', value, at }));
      return getNoteDraft(vault);
    },
  );
  expect(found).toEqual(found.map(() => ({ personId: null, text: '' })));
});

test('with a person goes a draft that is theirs or names them, and no other', async () => {
  const { vault, ida } = await start();
  const left = [
    { personId: ida.id, text: 'the move' },
    { personId: null, text: 'brandt was late' },
    { personId: null, text: 'the plan for spring' },
  ].map((draft) => {
    saveNoteDraft(vault, draft);
    vault.db.atomically(() => forgetDraftAbout(vault.db, ida));
    return getNoteDraft(vault).text;
  });
  expect(left).toEqual(['', '', 'the plan for spring']);
});
