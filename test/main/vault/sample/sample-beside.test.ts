import { describe, expect, test } from 'vitest';
import { fillLibrary } from '#main/vault/sample/fill/library.ts';
import { fillPerson } from '#main/vault/sample/fill/person.ts';
import { sampleVault } from '#main/vault/sample/index.ts';
import type { SampleSession } from '#main/vault/sample/index.ts';
import { sampleWords } from '#main/vault/sample/words/index.ts';
import { noteDocument, sessionDocument } from '#shared/input/document.ts';
import { entriesOf } from '#shared/model/entry.ts';
import { keepBuiltIns } from '#main/vault/templates/choose.ts';
import { wordCount } from '#shared/model/revisions.ts';
import { languages } from '#shared/words/language.ts';
import { bareVaultForTest } from '../../../support/vault.ts';

const today = '2026-11-22';
const zone = 'Europe/Zurich';

/** Under which names a practice holds what is written in a language. */
const written: ReadonlySet<string> = new Set([
  'text',
  'name',
  'role',
  'place',
  'title',
  'purpose',
  'label',
  'question',
  'note',
  'measure',
  'focus',
  'reflection',
]);

test('is the same practice in every language, said in other words', () => {
  const [english, german] = languages.map((language) => sampleVault({ today, zone, language }));
  const shape = (practice: unknown): string =>
    JSON.stringify(practice, (key, value: unknown) => (written.has(key) ? '' : value));
  const sentences = (practice: typeof english) =>
    new Set(practice?.people.flatMap(({ sessions }) => sessions.flatMap(sentencesOf)));
  const inGerman = sentences(german);
  const alike = [...sentences(english)].filter((text) => inGerman.has(text));
  expect([shape(german) === shape(english), alike]).toEqual([true, []]);
});

describe.each(languages)('in %s', (language) => {
  const practice = sampleVault({ today, zone, language });
  const { library } = sampleWords[language];
  const sessions = practice.people.flatMap((person) => person.sessions);
  const held = sessions.filter((session) => session.status === 'closed');

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
      'own_word',
    ];
    const kinds = db.all<{ readonly kind: string }>(
      'select distinct kind from entry order by kind',
    );
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
        own_word: 13,
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
      unnamed: [library.values.praise, library.values.absence],
    });
  });
});

function sentencesOf({ document, notes }: SampleSession): readonly string[] {
  return entriesOf(document, notes).map(({ text }) => text);
}
