import { expect, test } from 'vitest';
import { getInsights } from '#main/vault/insights/insights.ts';
import { getPerson, listPeople } from '#main/vault/people.ts';
import { fillLibrary } from '#main/vault/sample/fill/library.ts';
import { fillPerson } from '#main/vault/sample/fill/person.ts';
import { sampleVault } from '#main/vault/sample/index.ts';
import { keepBuiltIns } from '#main/vault/templates/choose.ts';
import { keptRate } from '#shared/model/schedule/kept-rate.ts';
import { bareVaultForTest } from '../../../support/vault.ts';

const today = '2026-11-22';
const zone = 'Europe/Zurich';

/** The first three of the sample practice, in a database of their own. */
async function threePeople() {
  const { vault } = await bareVaultForTest(() => new Date(`${today}T06:00:00.000Z`));
  const { library, people } = sampleVault({ today, zone, language: 'en' });
  vault.db.atomically(() => {
    keepBuiltIns(vault.db, `${today}T05:00:00.000Z`);
    fillLibrary(vault.db, library);
    for (const person of people.slice(0, 3)) fillPerson(vault.db, person, vault.now());
  });
  return vault;
}

test('over all time, Insights counts of a person what their own page and the list of people count', async () => {
  const vault = await threePeople();
  const everyone = getInsights(vault, { personId: null, span: 'all', today, zone });
  const cards = listPeople(vault);
  const told = everyone.people.map(({ person, sessions, moves, actions }) => {
    const open = actions.filter(({ done }) => !done).length;
    return { name: person.name, kept: keptRate(sessions, moves, everyone.at), open };
  });
  const shown = cards.map(({ id, name, openActions }) => {
    const page = getPerson(vault, { personId: id });
    return { name, kept: page.kept, open: openActions };
  });
  expect([told, told.every(({ kept }) => kept.held > 20)]).toEqual([shown, true]);
});

test('a person alone says of themselves what they say among all, and a quarter holds less than a year', async () => {
  const vault = await threePeople();
  const read = (personId: string | null, span: 'quarter' | 'year') =>
    getInsights(vault, { personId, span, today, zone });
  const [first] = read(null, 'year').people;
  const alone = read(first?.person.id ?? '', 'year');
  const quarter = read(null, 'quarter');
  const [short] = quarter.people;
  const known = new Set(short?.sessions.map(({ id }) => id));
  expect({
    same: alone.people,
    from: [alone.from, quarter.from],
    less: (short?.sessions.length ?? 0) < (first?.sessions.length ?? 0),
    covered: short?.coverage.every(({ sessionId }) => known.has(sessionId)),
    mentioned: quarter.mentions.length < read(null, 'year').mentions.length,
  }).toEqual({
    same: [first],
    from: ['2025-11-22', '2026-08-22'],
    less: true,
    covered: true,
    mentioned: true,
  });
});

test('a zone that no clock knows is refused, also over all time', async () => {
  const { vault } = await bareVaultForTest();
  const asked = { personId: null, today, zone: 'Europe/Atlantis' };
  for (const span of ['all', 'year'] as const)
    expect(() => getInsights(vault, { ...asked, span })).toThrow(
      expect.objectContaining({ code: 'invalid_input' }),
    );
});
