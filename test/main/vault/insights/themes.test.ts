import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Input } from '#shared/contract.ts';
import type { Vault } from '#main/vault/context.ts';
import { getThemeLines } from '#main/vault/insights/theme-lines.ts';
import { getThemes } from '#main/vault/insights/themes.ts';
import { listPeople, removePerson } from '#main/vault/people.ts';
import { fillPerson } from '#main/vault/sample/fill/person.ts';
import { sampleVault } from '#main/vault/sample/index.ts';
import { removeSession } from '#main/vault/sessions/plan.ts';
import type { Slices } from '#main/vault/slices.ts';
import type { VaultDatabase } from '#main/vault/sql/open.ts';
import { makeBareVault, openBareVault, vaultOver } from '../../../support/bare-vault.ts';

const today = '2026-11-22';
const zone = 'Europe/Zurich';
const folder = mkdtempSync(join(tmpdir(), 'countersign-themes-'));
let database: VaultDatabase;
let vault: Vault;
let amara = '';
const inOneStep: Slices = async (step) => step(vault as never);

/** The first two of the sample practice, in a database of their own: made once, because that takes long. */
beforeAll(async () => {
  database = await openBareVault(makeBareVault(join(folder, 'bare')));
  vault = vaultOver(database, () => new Date(`${today}T06:00:00.000Z`));
  vault.db.atomically(() => {
    const { people } = sampleVault({ today, zone, language: 'en' });
    for (const person of people.slice(0, 2)) fillPerson(vault.db, person, vault.now());
  });
  amara = listPeople(vault).find(({ name }) => name === 'Amara Okafor')?.id ?? '';
});
afterAll(() => {
  database.close();
  rmSync(folder, { recursive: true });
});

type Looking = Pick<Input<'getThemes'>, 'personId' | 'span'>;
const read = (looking: Looking) => getThemes(inOneStep, { ...looking, today, zone });
const follow = (
  words: string,
  looking: Looking,
  among: 'everything' | 'obstacles' = 'everything',
) => getThemeLines(inOneStep, { ...looking, today, zone, among, words });

test.each([
  ['a person', () => ({ personId: amara, span: 'all' }) as const],
  ['everyone', () => ({ personId: null, span: 'year' }) as const],
])('every number of %s opens its lines', async (_whose, looking) => {
  const page = await read(looking());
  expect([page.themes.length, page.obstacles.length > 2]).toEqual([8, true]);
  for (const [among, themes] of [
    ['everything', page.themes],
    ['obstacles', page.obstacles],
  ] as const) {
    for (const theme of themes) {
      const opened = await follow(theme.text, looking(), among);
      expect({
        theme: { ...opened.theme, text: theme.text },
        sessions: new Set(opened.lines.map(({ sessionId }) => sessionId)).size,
        of: opened.of,
        marked: opened.lines.every(({ snippet }) => snippet.some(({ hit }) => hit)),
      }).toEqual({
        theme,
        sessions: theme.sessions,
        of: among === 'everything' ? page.looked.sessions : page.answered,
        marked: true,
      });
    }
  }
});

test('a word is followed over the quarters and by person, whether it is a theme or not', async () => {
  const { theme, people, lines, found, of } = await follow('DELEGATION', {
    personId: null,
    span: 'all',
  });
  const counted = theme.course.reduce((sum, { sessions }) => sum + sessions, 0);
  const looked = theme.course.reduce((sum, period) => sum + period.of, 0);
  expect({
    counted,
    looked,
    people: people.map(({ name }) => name),
    found,
    newestFirst: lines.every(({ startsAt }, at) => startsAt <= (lines[at - 1]?.startsAt ?? '~')),
  }).toEqual({
    counted: theme.sessions,
    looked: of,
    people: ['Amara Okafor'],
    found: lines.length,
    newestFirst: true,
  });
  expect([
    counted > 5,
    (await follow('zzz', { personId: null, span: 'all' })).theme.sessions,
  ]).toEqual([true, 0]);
});

test('a word without letters finds nothing, and nobody’s name is a theme', async () => {
  const { themes } = await read({ personId: amara, span: 'all' });
  expect([
    (await follow('!?', { personId: amara, span: 'all' })).found,
    themes.some(({ text }) => /amara|okafor/iu.test(text)),
  ]).toEqual([0, false]);
});

test('a zone that no clock knows is refused', async () => {
  const asked = { personId: null, span: 'all', today, zone: 'Europe/Atlantis' } as const;
  await expect(getThemes(inOneStep, asked)).rejects.toMatchObject({ code: 'invalid_input' });
});

test('what lies in the bin is neither counted nor compared with', async () => {
  const looking = { personId: amara, span: 'all' } as const;
  const before = await follow('delegation', looking);
  const [newest] = before.lines;
  removeSession(vault, { sessionId: newest?.sessionId ?? '' });
  const after = await follow('delegation', looking);
  expect([after.theme.sessions, after.of]).toEqual([before.theme.sessions - 1, before.of - 1]);

  expect((await read(looking)).compared).toBeGreaterThan(5);
  const other = listPeople(vault).find(({ id }) => id !== amara);
  removePerson(vault, { personId: other?.id ?? '' });
  expect((await read(looking)).compared).toBe(0);
});
