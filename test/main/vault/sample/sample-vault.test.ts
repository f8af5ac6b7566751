import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { fillLibrary } from '#main/vault/sample/fill/library.ts';
import { fillPerson } from '#main/vault/sample/fill/person.ts';
import { sampleVault } from '#main/vault/sample/index.ts';
import { day, instant, line, name, plan, uuid } from '#shared/input/common.ts';
import { noteDocument, sessionDocument } from '#shared/input/document.ts';
import { entriesOf } from '#shared/model/entry.ts';
import type { Entry } from '#shared/model/entry.ts';
import { asksAsTemplate } from '#shared/model/framework/template.ts';
import { keepBuiltIns } from '#main/vault/templates/choose.ts';
import { wordCount } from '#shared/model/revisions.ts';
import { share } from '#shared/model/sharing.ts';
import { words } from '#shared/words/index.ts';
import { bareVaultForTest } from '../../../support/vault.ts';

const today = '2026-11-22';
const practice = sampleVault({ today, zone: 'Europe/Zurich' });
const sessions = practice.people.flatMap((person) => person.sessions);
const held = sessions.filter((session) => session.status === 'closed');
const entries = held.map((session) => entriesOf(session.document, session.notes));

test('makes the same practice for the same day and zone, and another for another day', () => {
  const digest = (value: unknown) =>
    createHash('sha256').update(JSON.stringify(value)).digest('hex');
  const again = sampleVault({ today, zone: 'Europe/Zurich' });
  const later = sampleVault({ today: '2026-11-29', zone: 'Europe/Zurich' });
  expect([digest(again), digest(later) === digest(practice)]).toEqual([digest(practice), false]);
});

test('gives the vault only what the app itself would accept', () => {
  const refused = [
    ...practice.people.filter(
      (person) =>
        !uuid.safeParse(person.id).success ||
        !name.safeParse(person.name).success ||
        !line.safeParse(person.role).success ||
        !instant.safeParse(person.createdAt).success,
    ),
    ...sessions.filter(
      (session) =>
        !uuid.safeParse(session.id).success ||
        !plan.safeParse(session.plan).success ||
        !sessionDocument.safeParse(session.document).success ||
        !asksAsTemplate(session.document, session.template) ||
        !noteDocument.safeParse(session.notes).success ||
        !instant.safeParse(session.createdAt).success ||
        !instant.safeParse(session.updatedAt).success,
    ),
  ];
  expect(refused).toEqual([]);
});

test('never gives an id twice', () => {
  const ids = [
    ...practice.people.map((person) => person.id),
    ...sessions.map((session) => session.id),
    ...entries.flat().flatMap((entry) => (uuid.safeParse(entry.key).success ? [entry.key] : [])),
  ];
  expect(new Set(ids).size).toBe(ids.length);
});

test('looks like the practice of one coach over two years', () => {
  const days = sessions.map((session) => session.plan.startsAt.slice(0, 10));
  const upcoming = sessions.filter(
    (session) => session.status === 'planned' && session.missedBy === null,
  );
  expect({
    people: practice.people.length,
    heldPerPerson: practice.people.every(({ sessions: own }) => {
      const count = own.filter((session) => session.status === 'closed').length;
      return count >= 25 && count <= 36;
    }),
    spansTwoYears: days.toSorted()[0]?.slice(0, 7),
    today: upcoming.filter((session) => session.plan.startsAt.startsWith(today)).length,
    withoutNext: practice.people.filter((person) =>
      person.sessions.every((session) => session.status !== 'planned' || session.missedBy !== null),
    ).length,
    nothingHeldInTheFuture: held.every((session) => session.plan.startsAt < `${today}T`),
    nothingPlannedInThePast: upcoming.every((session) => session.plan.startsAt > `${today}T`),
  }).toEqual({
    people: 12,
    heldPerPerson: true,
    spansTwoYears: '2024-12',
    today: 3,
    withoutNext: 2,
    nothingHeldInTheFuture: true,
    nothingPlannedInThePast: true,
  });
});

test('has open, overdue and finished actions of both', () => {
  const actions = held.flatMap((session) =>
    session.document.content
      .flatMap((section) => section.content)
      .flatMap((prompt) => prompt.content)
      .flatMap((block) => (block.type === 'action' ? [block.attrs] : [])),
  );
  const open = actions.filter((action) => !action.done);
  const between = (count: number, low: number, high: number) => count >= low && count <= high;
  expect({
    done: actions.length - open.length > 300,
    overdue: between(open.filter(({ due }) => due !== null && due < today).length, 5, 40),
    dueLater: between(open.filter(({ due }) => due !== null && due >= today).length, 5, 40),
    withoutDate: open.some(({ due }) => due === null),
    coach: between(actions.filter(({ owner }) => owner === 'coach').length, 40, 200),
    realDays: actions.every(({ due }) => due === null || day.safeParse(due).success),
  }).toEqual({
    done: true,
    overdue: true,
    dueLater: true,
    withoutDate: true,
    coach: true,
    realDays: true,
  });
});

test('answers most of each session, and no two sessions alike', () => {
  const texts = entries.map((own) => own.map((entry) => entry.text).join('\n'));
  const words = texts.map((text) => text.split(/\s+/u).length);
  expect({
    fewestEntries: Math.min(...entries.map((own) => own.length)) >= 9,
    fewestWords: Math.min(...words) >= 80,
    different: new Set(texts).size,
  }).toEqual({ fewestEntries: true, fewestWords: true, different: held.length });
});

test('repeats no text more than a real notebook would', () => {
  const times = new Map<string, number>();
  const counted = (entry: Entry) => entry.text.length >= 25 && !entry.text.startsWith('No date');
  for (const entry of entries.flat().filter(counted)) {
    times.set(entry.text, (times.get(entry.text) ?? 0) + 1);
  }
  expect([...times].filter(([, count]) => count > 7)).toEqual([]);
});

test('tells a story over time to someone who searches for delegation', () => {
  const months = held.flatMap((session, index) =>
    (entries[index] ?? []).some((entry) => /delegat/iu.test(entry.text))
      ? [session.plan.startsAt.slice(0, 7)]
      : [],
  );
  expect([months.length > 50, new Set(months).size > 18]).toEqual([true, true]);
});

test('keeps the words of private notes out of everything that would be shared', () => {
  const shared = held
    .map((session) =>
      JSON.stringify(
        share(session.plan, session.template, session.document, null, {
          parts: words.blocks.parts,
          valueLine: () => null,
        }),
      ),
    )
    .join('\n');
  const secrets = held.flatMap((session) =>
    session.notes.content.flatMap((block) =>
      block.type === 'paragraph' ? (block.content ?? []) : [],
    ),
  );
  const sentences = secrets
    .flatMap((node) => (node.type === 'text' ? node.text.split(/(?<=[.?!]) /u) : []))
    .filter((sentence) => sentence.length >= 20);
  const leaked = sentences.filter((sentence) =>
    shared.includes(JSON.stringify(sentence).slice(1, -1)),
  );
  expect([new Set(sentences).size > 150, leaked]).toEqual([true, []]);
});

test('has a few sessions with texts of before, each further than the one before it', () => {
  const rewritten = held.filter((session) => session.revisions.length > 0);
  const grows = rewritten.map(({ revisions, document, notes, revision }) => {
    const counts = [...revisions, { document, notes }].map((text) =>
      wordCount(text.document, text.notes),
    );
    const numbers = [...revisions.map((kept) => kept.revision), revision];
    const rises = (values: readonly number[]) =>
      values.every((value, index) => index === 0 || value > (values[index - 1] ?? 0));
    return rises(counts) && rises(numbers);
  });
  const accepted = rewritten
    .flatMap((session) => session.revisions)
    .every(({ document, notes }) =>
      [sessionDocument.safeParse(document), noteDocument.safeParse(notes)].every(
        (it) => it.success,
      ),
    );
  expect([grows, accepted]).toEqual([[true, true, true], true]);
});

test('has something in the bin, and a day until which to keep notes that has passed', () => {
  expect({
    inBin: sessions.filter((session) => session.inBinFor !== null).length,
    kept: practice.people.flatMap(({ keepUntil }) => (keepUntil === null ? [] : [keepUntil])),
  }).toEqual({ inBin: 1, kept: ['2026-11-13'] });
});

test('has sessions that were moved and missed by each side, and actions that were late', () => {
  const missed = sessions.filter((session) => session.missedBy !== null);
  const moves = sessions.flatMap((session) => session.moves);
  const due = new Map(
    held.flatMap(({ document }) =>
      document.content
        .flatMap((section) => section.content)
        .flatMap((prompt) => prompt.content)
        .flatMap((block) => (block.type === 'action' ? [[block.attrs.id, block.attrs.due]] : [])),
    ),
  );
  const late = held
    .flatMap((session) => session.ticks)
    .filter(({ actionId, at }) => at.slice(0, 10) > (due.get(actionId) ?? '9'));
  expect({
    missedBy: [...new Set(missed.map((session) => String(session.missedBy)))].toSorted(),
    missed: missed.length,
    missedInThePast: missed.every((session) => session.plan.startsAt < `${today}T`),
    movedBy: [...new Set(moves.map((move) => String(move.by)))].toSorted(),
    moved: moves.length > 30,
    late: late.length > 30 && late.length < 200,
  }).toEqual({
    missedBy: ['both', 'coach', 'member'],
    missed: 23,
    missedInThePast: true,
    movedBy: ['coach', 'member', 'null'],
    moved: true,
    late: true,
  });
});

test('begins with each person by the first session, and keeps what it says as their profile', () => {
  const firsts = practice.people.flatMap((person) => person.sessions.slice(0, 1));
  const marked = practice.people.filter((person) => person.cleanSlate);
  expect({
    templates: [...new Set(firsts.map((session) => session.template.id))],
    fields: practice.people.map((person) => person.profile.length),
    marked: marked.map((person) => person.profile.some(({ field }) => field === 'clean_slate')),
  }).toEqual({
    templates: ['first'],
    fields: practice.people.map((person) => (person.cleanSlate ? 8 : 7)),
    marked: [true, true],
  });
});

test('has some of everything that the framework keeps, and leaves two values unnamed', async () => {
  const { vault } = await bareVaultForTest(() => new Date(`${today}T12:00:00.000Z`));
  const { db } = vault;
  db.atomically(() => {
    const at = `${today}T11:00:00.000Z`;
    keepBuiltIns(db, at);
    fillLibrary(db, practice.library);
    for (const person of practice.people) fillPerson(db, person, new Date(at));
  });
  const count = (table: string) =>
    db.get<{ readonly count: number }>(`select count(*) as count from ${table}`)?.count ?? 0;
  const tables = [
    'feedback',
    'agenda_item',
    'goal',
    'check_in',
    'focus_area',
    'observation',
    'assessment',
    'value',
    'question',
    'tool',
    'schedule',
  ];
  const kinds = db.all<{ readonly kind: string }>('select distinct kind from entry order by kind');
  const unnamed = db.all<{ readonly text: string }>(
    `select text from value where id not in (
       select value_id from acknowledgement where value_id is not null
       union select value_id from feedback where value_id is not null)
     order by position`,
  );
  expect({
    counts: Object.fromEntries(tables.map((table) => [table, count(table)])),
    acknowledged: count('acknowledgement') > 100,
    kinds: kinds.map(({ kind }) => kind),
    unnamed: unnamed.map(({ text }) => text),
  }).toEqual({
    counts: {
      feedback: 11,
      agenda_item: 22,
      goal: 14,
      check_in: 92,
      focus_area: 15,
      observation: 67,
      assessment: 8,
      value: 7,
      question: 4,
      tool: 2,
      schedule: 9,
    },
    acknowledged: true,
    kinds: [
      'acknowledgement',
      'action',
      'boundary',
      'feedback',
      'insight',
      'note',
      'prompt',
      'question',
      'tool',
    ],
    unnamed: [
      'Praise in the open, criticism in private',
      'Every team can be without its lead for two weeks',
    ],
  });
});
