import { v7 as newId } from 'uuid';
import { expect, test } from 'vitest';
import { binKinds } from '#shared/model/bin.ts';
import type { BinKind } from '#shared/model/bin.ts';
import { regularTemplate } from '#shared/model/framework/regular.ts';
import { binItem, unbinItem } from '#main/vault/bin/items.ts';
import { emptyBin, getBin } from '#main/vault/bin/bin.ts';
import { listValues, saveValue } from '#main/vault/library/values.ts';
import { addPerson, removePerson } from '#main/vault/people.ts';
import { planSession } from '#main/vault/sessions/plan.ts';
import { saveSession } from '#main/vault/sessions/text.ts';
import { findTemplate, keepTemplate } from '#main/vault/sql/queries/templates.ts';
import { emptyNotes } from '#shared/model/document.ts';
import { morning, regularDocument } from '../../../support/session-texts.ts';
import { bareVaultForTest } from '../../../support/vault.ts';

/** What hangs on an item and goes with it, beside the items themselves. */
const hanging = ['assessment_answer', 'template_version'] as const;

/** A vault in which there is one of every kind, on a clock that only the test moves. */
async function oneOfEach() {
  let time = Date.parse('2026-11-22T12:00:00.000Z');
  const { vault } = await bareVaultForTest(() => new Date(time));
  const { db } = vault;
  const personId = addPerson(vault, { name: 'Ada', role: '' }).id;
  const ids = Object.fromEntries(binKinds.map((kind) => [kind, newId()])) as {
    readonly [K in BinKind]: string;
  };
  const put = (table: string, row: Readonly<Record<string, string | number | null>>) => {
    const full =
      table === 'assessment_answer'
        ? row
        : {
            ...row,
            created_at: '2026-11-01T08:00:00.000Z',
            updated_at: '2026-11-01T08:00:00.000Z',
          };
    const columns = Object.keys(full);
    db.run(
      `insert into ${table} (${columns.join(', ')})
       values (${columns.map((column) => `@${column}`).join(', ')})`,
      full,
    );
  };
  const theirs = { person_id: personId };
  put('agenda_item', {
    ...theirs,
    id: ids.agenda_item,
    raised_by: 'member',
    kind: 'topic',
    text: `The move to the new team\n${'and more '.repeat(20)}`,
    shared: 0,
    position: 0,
  });
  put('goal', {
    ...theirs,
    id: ids.goal,
    title: 'Decide without me',
    measure: '',
    start_value: 0,
    target_value: 5,
    status: 'open',
  });
  put('check_in', { id: ids.check_in, goal_id: ids.goal, day: '2026-11-20', value: 2, note: '' });
  put('focus_area', {
    ...theirs,
    id: ids.focus_area,
    title: 'Ask first',
    effect: 4,
    effort: 2,
    active: 1,
    baseline: 3,
    baseline_day: '2026-11-01',
  });
  put('observation', {
    id: ids.observation,
    focus_area_id: ids.focus_area,
    day: '2026-11-19',
    rating: 4,
    note: '',
  });
  put('assessment', { ...theirs, id: ids.assessment, day: '2026-11-18', rater: 'self' });
  put('assessment_answer', { assessment_id: ids.assessment, area: 'drives', text: 'x', rating: 3 });
  put('value', { id: ids.value, kind: 'value', text: 'We say it early', position: 0 });
  put('question', { id: ids.question, text: 'What would Grandma say?' });
  put('tool', { id: ids.tool, title: 'A walk', body: '[]' });
  keepTemplate(db, { ...regularTemplate, id: ids.template, name: 'Short one' }, '2026-11-01');

  return {
    vault,
    ids,
    personId,
    /** How many rows are left of each kind and of what hangs on them, the templates of the program apart. */
    left: () =>
      [...binKinds, ...hanging].filter((table) => {
        const column = table === 'template_version' ? 'template_id' : 'id';
        const rest = table.startsWith('template')
          ? ` where ${column} not in ('regular', 'first')`
          : '';
        return db.get(`select 1 from ${table}${rest}`) !== undefined;
      }),
    openDaily: (days: number) => {
      for (let day = 0; day < days; day += 1) {
        time += 86_400_000;
        db.atomically(() => emptyBin(db, vault.auditKey, new Date(time)));
      }
    },
    lastLogged: () => db.get('select kind, subject from audit order by seq desc limit 1'),
  };
}

const everything: readonly string[] = [...binKinds, ...hanging];
const without = (...gone: readonly string[]) => everything.filter((table) => !gone.includes(table));

test('what was removed is listed by what it is called, short, and by whom and when it is about', async () => {
  const { vault, ids } = await oneOfEach();
  // Children first: one that goes with its parent is not listed.
  for (const kind of ['check_in', 'observation'] as const) binItem(vault, { kind, id: ids[kind] });
  const listed = () =>
    getBin(vault).items.map(({ kind, label, personName, day }) => [kind, label, personName, day]);
  const children = listed();
  for (const kind of binKinds) binItem(vault, { kind, id: ids[kind] });

  expect([children, listed()]).toEqual([
    [
      ['check_in', 'Decide without me', 'Ada', '2026-11-20'],
      ['observation', 'Ask first', 'Ada', '2026-11-19'],
    ],
    [
      ['agenda_item', 'The move to the new team', 'Ada', null],
      ['goal', 'Decide without me', 'Ada', null],
      ['focus_area', 'Ask first', 'Ada', null],
      ['assessment', '', 'Ada', '2026-11-18'],
      ['value', 'We say it early', null, null],
      ['question', 'What would Grandma say?', null, null],
      ['tool', 'A walk', null, null],
      ['template', 'Short one', null, null],
    ],
  ]);
});

test('what is taken back in time comes back whole, however often it was asked', async () => {
  const { vault, ids, left, openDaily } = await oneOfEach();
  for (const kind of binKinds) binItem(vault, { kind, id: ids[kind] });
  openDaily(20);
  // Asking again does not begin the thirty days anew.
  for (const kind of binKinds) binItem(vault, { kind, id: ids[kind] });
  const days = new Set(getBin(vault).items.map(({ daysLeft }) => daysLeft));
  openDaily(9);
  for (const kind of [...binKinds, ...binKinds]) unbinItem(vault, { kind, id: ids[kind] });
  openDaily(40);

  expect([days, getBin(vault).items, left()]).toEqual([new Set([10]), [], everything]);
});

test.each([
  ['agenda_item', ['agenda_item']],
  ['goal', ['goal', 'check_in']],
  ['check_in', ['check_in']],
  ['focus_area', ['focus_area', 'observation']],
  ['observation', ['observation']],
  ['assessment', ['assessment', 'assessment_answer']],
  ['value', ['value']],
  ['question', ['question']],
  ['tool', ['tool']],
  ['template', ['template', 'template_version']],
] as const)('after thirty days a removed %s goes for good', async (kind, gone) => {
  const { vault, ids, left, openDaily, lastLogged } = await oneOfEach();
  binItem(vault, { kind, id: ids[kind] });
  openDaily(29);
  const before = left();
  openDaily(1);

  expect([before, left(), lastLogged(), getBin(vault).items]).toEqual([
    everything,
    without(...gone),
    { kind: 'bin_emptied', subject: '1' },
    [],
  ]);
});

test('what hangs on something counts once when both are due, and goes with a person, too', async () => {
  const { vault, ids, personId, left, openDaily, lastLogged } = await oneOfEach();
  for (const kind of ['goal', 'check_in'] as const) binItem(vault, { kind, id: ids[kind] });
  removePerson(vault, { personId });
  const listed = getBin(vault).items;
  openDaily(30);

  expect([listed, left(), lastLogged()]).toEqual([
    [],
    ['value', 'question', 'tool', 'template', 'template_version'],
    { kind: 'bin_emptied', subject: '1' },
  ]);
});

test('a removed template and a removed value stay for as long as a session refers to them', async () => {
  const { vault, ids, personId, openDaily } = await oneOfEach();
  const { id: sessionId } = planSession(vault, { personId, plan: morning, templateId: 'regular' });
  saveSession(vault, {
    sessionId,
    revision: 0,
    document: regularDocument({
      'what.acknowledge': [
        {
          type: 'acknowledgement',
          attrs: { id: newId(), valueId: ids.value, shared: false, side: null },
          content: [{ type: 'text', text: 'Said it on the first day' }],
        },
      ],
    }),
    notes: emptyNotes,
  });
  vault.db.run('update session set template_id = @id where id = @sessionId', {
    id: ids.template,
    sessionId,
  });
  binItem(vault, { kind: 'template', id: ids.template });
  binItem(vault, { kind: 'value', id: ids.value });
  openDaily(45);

  expect(getBin(vault).items.map(({ kind, daysLeft }) => [kind, daysLeft])).toEqual([
    ['value', null],
    ['template', null],
  ]);
  expect(findTemplate(vault.db, { templateId: ids.template, templateVersion: 1 }).name).toBe(
    'Short one',
  );
  expect([listValues(vault, {}), listValues(vault, { includeRemoved: true })]).toEqual([
    [],
    [{ id: ids.value, kind: 'value', text: 'We say it early', removed: true }],
  ]);
  // Words that are changed after it was removed change, and leave it where it is.
  expect(saveValue(vault, { id: ids.value, kind: 'norm', text: 'Say it early' }).removed).toBe(
    true,
  );
});

test('a template of the program and what is not there cannot be removed, and nothing changes', async () => {
  const { vault, left } = await oneOfEach();
  expect(() => binItem(vault, { kind: 'template', id: 'regular' })).toThrow('template_builtin');
  for (const kind of binKinds) {
    expect(() => binItem(vault, { kind, id: newId() })).toThrow('not_found');
    expect(() => unbinItem(vault, { kind, id: newId() })).toThrow('not_found');
  }
  expect([left(), getBin(vault).items]).toEqual([everything, []]);
});
