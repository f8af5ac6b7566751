import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { sampleVault } from '#main/vault/sample/index.ts';
import { sampleWords } from '#main/vault/sample/words/index.ts';
import { day, instant, line, name, plan, uuid } from '#shared/input/common.ts';
import { noteDocument, sessionDocument } from '#shared/input/document.ts';
import { entriesOf } from '#shared/model/entry.ts';
import type { Entry } from '#shared/model/entry.ts';
import { asksAsTemplate } from '#shared/model/framework/template.ts';
import { share } from '#shared/model/sharing.ts';
import { words } from '#shared/words/index.ts';
import { languages } from '#shared/words/language.ts';

const today = '2026-11-22';
const zone = 'Europe/Zurich';

describe.each(languages)('in %s', (language) => {
  const practice = sampleVault({ today, zone, language });
  const { said } = sampleWords[language];
  const sessions = practice.people.flatMap((person) => person.sessions);
  const held = sessions.filter((session) => session.status === 'closed');
  const entries = held.map((session) => entriesOf(session.document, session.notes));

  test('makes the same practice for the same day and zone, and another for another day', () => {
    const digest = (value: unknown) =>
      createHash('sha256').update(JSON.stringify(value)).digest('hex');
    const again = sampleVault({ today, zone, language });
    const later = sampleVault({ today: '2026-11-29', zone, language });
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
        person.sessions.every(
          (session) => session.status !== 'planned' || session.missedBy !== null,
        ),
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
    const counted = (entry: Entry) =>
      entry.text.length >= 25 && !entry.text.includes(said.noDateFound);
    for (const entry of entries.flat().filter(counted)) {
      times.set(entry.text, (times.get(entry.text) ?? 0) + 1);
    }
    expect([...times].filter(([, count]) => count > 7)).toEqual([]);
  });

  test('tells a story over time to someone who searches for delegation', () => {
    const months = held.flatMap((session, index) =>
      (entries[index] ?? []).some((entry) => /deleg/iu.test(entry.text))
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
});
