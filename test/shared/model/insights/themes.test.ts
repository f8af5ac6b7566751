import { expect, test } from 'vitest';
import { periodsBetween, unitFor } from '#shared/model/insights/periods.ts';
import { makeTally } from '#shared/model/insights/tally.ts';
import { isCounted, standsAt, termsOf } from '#shared/model/insights/terms.ts';
import { themesOf } from '#shared/model/insights/themes.ts';
import { foldedWords } from '#shared/model/search/tokens.ts';

const nobody: ReadonlySet<string> = new Set();
const keys = (text: string, names = nobody) => termsOf(text, names).map(({ key }) => key);
const nothingElsewhere = { sessions: 0, found: new Map<string, number>() };

function themes(sessions: readonly string[], elsewhere = nothingElsewhere) {
  const tally = makeTally(nobody);
  for (const [at, text] of sessions.entries()) tally.add(at, text);
  const days = sessions.map((_, at) => `2026-0${1 + Math.floor(at / 2)}-15`);
  return themesOf(tally, { days, elsewhere, unit: 'month' });
}
const counts = (found: ReturnType<typeof themes>) =>
  found.map(({ text, sessions, expected }) => [text, sessions, expected]);

test('words are those that search finds, without what only holds a sentence together, in English and German', () => {
  expect([
    keys('She would have let the Delegation go, again'),
    keys('Über das Büro haben wir nicht gesprochen'),
    keys('I don’t, she’s, in 2026'),
  ]).toEqual([['delegation'], ['buro', 'gesprochen'], []]);
});

test('two words are a phrase where nothing but a space or a hyphen stands between them', () => {
  expect([
    keys('steering committee'),
    keys('one-pager budget'),
    keys('vendor, budget'),
    keys('vendor\nbudget'),
    keys('budget of vendor'),
  ]).toEqual([
    ['steering', 'committee', 'steering committee'],
    ['pager', 'budget', 'pager budget'],
    ['vendor', 'budget'],
    ['vendor', 'budget'],
    ['budget', 'vendor'],
  ]);
});

test('where no spaces are set, two characters beside each other are a word, and one is none', () => {
  expect(keys('委任する')).toEqual(['委 任', '任 す', 'す る']);
});

test('the names of people are no themes', () => {
  expect(keys('Amara lets Noor decide', new Set(['amara']))).toEqual([
    'noor',
    'decide',
    'noor decide',
  ]);
});

test('a theme is counted by sessions, not by how often it is said in one, and shown as it is mostly written', () => {
  const found = themes([
    'Delegation. Delegation, delegation and Delegation.',
    'Nothing came of it',
    'On delegation: Delegation is slow',
  ]);
  expect(counts(found)).toEqual([['Delegation', 2, null]]);
  expect(found[0]?.course).toEqual([
    { day: '2026-01-01', sessions: 1, of: 2 },
    { day: '2026-02-01', sessions: 1, of: 1 },
  ]);
});

test('what stands as often elsewhere is no theme, and what stands there seldom comes first', () => {
  const elsewhere = {
    sessions: 10,
    found: new Map([
      ['budget', 10],
      ['delegation', 1],
    ]),
  };
  const said = 'delegation, roadmap, budget';
  expect(counts(themes([said, said, 'budget; roadmap; delegation', 'budget'], elsewhere))).toEqual([
    ['roadmap', 3, 0],
    ['delegation', 3, 0.4],
  ]);
});

test('a phrase takes the place of words that seldom stand alone, and of no others', () => {
  const text = (more: string) => `The steering committee again. ${more}`;
  expect(
    counts(themes([text('committee'), text('A vendor came'), text('vendor'), 'vendor'])),
  ).toEqual([
    ['steering committee', 3, null],
    ['vendor', 3, null],
  ]);
  const plans = ['launch plan', 'plan', 'plan', 'plan', 'launch plan', 'plan'];
  expect(counts(themes(plans))).toEqual([
    ['plan', 6, null],
    ['launch plan', 2, null],
  ]);
});

test('what a theme counts is what its lines show: a key stands where it was found', () => {
  const text = 'Steering-committee; the steering\ncommittee. Committee steering committee.';
  const marked = standsAt(text, foldedWords('steering committee')).map(({ from, to }) =>
    text.slice(from, to),
  );
  const found = termsOf(text, nobody)
    .filter(({ key }) => key === 'steering committee')
    .map(({ from, to }) => text.slice(from, to));
  expect([marked, found]).toEqual([
    ['Steering-committee', 'steering committee'],
    ['Steering-committee', 'steering committee'],
  ]);
  expect(standsAt(text, [])).toEqual([]);
});

test('what comes from the library, a boundary note and what was filled in are not looked at', () => {
  const piece = (kind: 'prompt' | 'tool' | 'boundary' | 'action', promptId: string | null) =>
    (['everything', 'obstacles'] as const).map((among) => isCounted({ kind, promptId }, among));
  expect([
    piece('prompt', 'what.obstacles'),
    piece('prompt', 'what.progress'),
    piece('action', 'how.impact'),
    piece('tool', 'what.obstacles'),
    piece('boundary', 'how.limitations'),
    piece('prompt', 'what.accountabilities'),
  ]).toEqual([
    [true, true],
    [true, false],
    [true, true],
    [false, false],
    [false, false],
    [false, false],
  ]);
});

test('a line over time has every month, or every quarter of a longer time', () => {
  expect([
    unitFor('2025-11-22', '2026-11-22'),
    unitFor('2024-11-22', '2026-11-22'),
    periodsBetween('2025-11-22', '2026-02-01', 'month'),
    periodsBetween('2025-11-22', '2026-04-01', 'quarter'),
  ]).toEqual([
    'month',
    'quarter',
    ['2025-11-01', '2025-12-01', '2026-01-01', '2026-02-01'],
    ['2025-10-01', '2026-01-01', '2026-04-01'],
  ]);
});
