import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { z } from 'zod';
import { AppError } from '#shared/errors.ts';
import type { Column } from '#shared/model/archive/columns.ts';
import { archiveTables } from '#shared/model/archive/tables.ts';
import type { Vault } from '#main/vault/context.ts';
import { addPerson, removePerson } from '#main/vault/people.ts';
import { randomFrom } from '#main/vault/sample/random.ts';
import type { Random } from '#main/vault/sample/random.ts';
import { saveReflection } from '#main/vault/sessions/asides.ts';
import { closeSession, planSession, removeSession } from '#main/vault/sessions/plan.ts';
import { saveSession } from '#main/vault/sessions/text.ts';
import { changeSettings } from '#main/vault/settings.ts';
import { insertAttachment } from '#main/vault/sql/queries/attachments.ts';
import { beginAddendum } from '#main/vault/summaries/addendum.ts';
import { issueSummary } from '#main/vault/summaries/coach.ts';
import { sentKit } from '../kits.ts';
import { arbitraryDocument } from '../documents.ts';
import { notesOf } from '../session-texts.ts';
import { closedSession, metPerson, signBothQuickly } from '../signing.ts';

/** Fills a new vault at random: what an operation writes by the operation, everything else row by row. */
export async function fillAtRandom(vault: Vault, seed: string): Promise<void> {
  const random = randomFrom(seed);
  const document = documentsFrom(random);
  changeSettings(vault, { theme: 'dark', remindMinutes: random.between(0, 60) });
  fillTables(vault, random, ['value', 'question', 'tool']);
  const people = times(random, 1, 3, () =>
    addPerson(vault, { name: anyText(random) || 'A', role: '' }),
  );
  for (const { id: personId } of people) {
    for (let left = random.between(0, 3); left > 0; left -= 1) {
      const { id: sessionId } = planSession(vault, {
        personId,
        plan: planAt(random),
        templateId: 'regular',
      });
      if (random.chance(0.2)) continue;
      for (let revision = 0; revision < random.between(1, 2); revision += 1) {
        const notes = notesOf(anyText(random));
        unlessTaken(() => saveSession(vault, { sessionId, revision, document: document(), notes }));
      }
      saveReflection(vault, { sessionId, text: anyText(random) });
      attach(vault, random, sessionId);
      if (random.chance(0.5)) closeSession(vault, { sessionId });
      if (random.chance(0.2)) removeSession(vault, { sessionId });
    }
    if (random.chance(0.2)) removePerson(vault, { personId });
  }
  for (let left = random.between(0, 2); left > 0; left -= 1) {
    await sign(vault, random, metPerson(vault));
  }
  fillTables(vault, random, [
    'profile',
    'schedule',
    'schedule_skip',
    'session_move',
    'agenda_item',
    'goal',
    'check_in',
    'focus_area',
    'observation',
    'assessment',
    'assessment_answer',
    'import',
    'imported_note',
    'imported_person',
    'saved_search',
    'recent_search',
    'own_word',
  ]);
  touchTexts(vault, random);
}

/** A session whose summary came some way: sent, signed by one, signed by both, or declined. */
async function sign(vault: Vault, random: Random, personId: string): Promise<void> {
  const { sessionId } = closedSession(vault, personId);
  if (random.chance(0.4)) {
    await issueSummary(vault, { sessionId });
    if (random.chance(0.6)) await sentKit(vault, sessionId);
    return;
  }
  await signBothQuickly(vault, sessionId, random.pick(['agreed', 'declined']));
  if (random.chance(0.5)) beginAddendum(vault, { sessionId });
  // As if the member's key were kept here.
  if (random.chance(0.5)) vault.db.run('update member_key set wrapped_key = \'{"wrapped":true}\'');
}

function attach(vault: Vault, random: Random, sessionId: string): void {
  if (random.chance(0.6)) return;
  const bytes = Buffer.from(anyText(random).repeat(random.between(0, 30_000)));
  vault.db.atomically(() =>
    insertAttachment(vault.db, {
      id: random.uuid('2026-01-05T08:00:00.000Z'),
      sessionId,
      name: `../${anyText(random)}.png`,
      mediaType: random.pick(['image/png', 'application/octet-stream']),
      sha256: createHash('sha256').update(bytes).digest(),
      createdAt: '2026-01-05T08:00:00.000Z',
      binDay: 3,
      bytes,
    }),
  );
}

/** What only rows of another table can say. */
const references: Readonly<Record<string, string>> = {
  person_id: 'person',
  session_id: 'session',
  source_session_id: 'session',
  discussed_in: 'session',
  goal_id: 'goal',
  focus_area_id: 'focus_area',
  assessment_id: 'assessment',
  import_id: 'import',
};
/** The largest number that a column takes; 5 else. */
const most: Readonly<Record<string, number>> = {
  competence: 4,
  confidence: 4,
  weekday: 7,
  every_weeks: 26,
  baseline: 10,
  bin_day: 40,
  position: 1_000,
};

function fillTables({ db }: Vault, random: Random, names: readonly string[]): void {
  for (const { name, columns } of archiveTables.filter((table) => names.includes(table.name))) {
    for (let left = random.between(0, 4); left > 0; left -= 1) {
      const row = Object.fromEntries(
        Object.entries(columns).map(([column, of]) => [column, valueOf(column, of)]),
      );
      if (Object.values(row).includes(undefined)) continue;
      const list = Object.keys(columns);
      db.run(
        `insert or ignore into "${name}" (${list.map((each) => `"${each}"`).join()})
         values (${list.map((each) => `@${each}`).join()})`,
        row as Readonly<Record<string, string | number | null | Uint8Array>>,
      );
    }
  }

  function valueOf(name: string, { form, shape, mayBeNull }: Column) {
    if (mayBeNull && random.chance(0.4)) return null;
    const table = references[name];
    if (table !== undefined) {
      const rows = db.all<{ readonly id: string }>(`select id from "${table}" order by id`);
      return rows.length === 0 ? (mayBeNull ? null : undefined) : random.pick(rows).id;
    }
    if (name === 'id') return random.uuid('2026-02-03T04:05:06.000Z');
    if (form === 'flag') return random.between(0, 1);
    if (form === 'bytes') return createHash('sha256').update(String(random.unit())).digest();
    if (name === 'body') return '[{"type":"paragraph","content":[{"type":"text","text":"~"}]}]';
    if (form === 'json') return JSON.stringify({ made: random.between(0, 9), up: anyText(random) });
    const fitting = [
      random.between(1, most[name] ?? 5),
      random.unit() * 1e6,
      '2026-03-29T01:30:00.000Z',
      '2024-02-29',
      ...enumOf(shape, random),
      anyText(random),
    ];
    return fitting.find((value) => shape.safeParse(value).success);
  }
}

function enumOf(shape: Column['shape'], random: Random): readonly string[] {
  const inner = shape instanceof z.ZodNullable ? shape.unwrap() : shape;
  const texts = inner instanceof z.ZodEnum ? inner.options.map(String) : [];
  return texts.length === 0 ? [] : [random.pick(texts)];
}

/** Writes other texts where nothing depends on them, so that no column is always the same. */
function touchTexts({ db }: Vault, random: Random): void {
  const set = (sql: string) => db.run(sql, { text: anyText(random), day: '2031-01-31' });
  set('update person set role = @text, keep_until = iif(length(@text) > 3, @day, null)');
  set('update session set focus = @text, place = @text, invited_as = @text, occurrence = @text');
  db.run("update action set done_at = '2026-04-01T00:00:00.000Z' where done = 1");
}

/** Texts as people write and paste them, and as nobody should. */
function anyText(random: Random): string {
  const pieces = [
    '',
    'a',
    '"',
    '\n',
    '# x',
    '=1+1',
    'ß',
    '信頼',
    '😀',
    '\u0000',
    '\u202e',
    '---',
    '<b>',
    "'",
    '\t',
    '\\',
  ];
  return Array.from({ length: random.between(0, 6) }, () => random.pick(pieces)).join('');
}

function planAt(random: Random) {
  const at = Date.UTC(2024, 0, 1) + random.between(0, 900) * 86_400_000;
  const zone = random.pick(['UTC', 'Europe/Berlin', 'Pacific/Auckland']);
  return { startsAt: new Date(at).toISOString(), zone, durationMinutes: 45, place: '' };
}

function documentsFrom(random: Random) {
  const seed = random.between(0, 1_000_000);
  const made = fc.sample(arbitraryDocument, { seed, numRuns: 3 });
  return () => random.pick(made);
}

/** The same blocks in two sessions are refused, as two of one id. */
function unlessTaken(save: () => unknown): void {
  try {
    save();
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
  }
}

function times<T>(random: Random, least: number, largest: number, make: () => T): readonly T[] {
  return Array.from({ length: random.between(least, largest) }, make);
}
