import { expect, test } from 'vitest';
import { parseSearch } from '#shared/model/search/parse.ts';
import { everything } from '#shared/model/search/query.ts';
import type { SearchQuery, Term } from '#shared/model/search/query.ts';

const today = '2026-11-22';

const inMarch = { from: '2024-03-01', until: '2024-04-01' };

const word = (...tokens: readonly string[]): Term => ({ tokens, prefix: false });
const begun = (...tokens: readonly string[]): Term => ({ tokens, prefix: true });

type Example = readonly [typed: string, asks: Partial<SearchQuery>];

function read(examples: readonly Example[]) {
  return examples.map(([typed]) => [typed, parseSearch(typed, { today }).query] as const);
}

function asked(examples: readonly Example[]) {
  return examples.map(([typed, asks]) => [typed, { ...everything, ...asks }] as const);
}

/** What is wrong with a text, and where. */
function problems(typed: string): readonly string[] {
  return parseSearch(typed, { today }).parts.flatMap(({ from, to, meaning }) =>
    meaning.type === 'problem' ? [`${meaning.problem}: ${typed.slice(from, to)}`] : [],
  );
}

test('words are folded, and the last one may still be in the making', () => {
  const examples: readonly Example[] = [
    ['', {}],
    [' \t\n ', {}],
    ['dele', { words: [begun('dele')] }],
    ['dele ', { words: [word('dele')] }],
    ['Trust GROWTH', { words: [word('trust'), begun('growth')] }],
    ['Émile', { words: [begun('emile')] }],
    ['dele* trust', { words: [begun('dele'), begun('trust')] }],
    ['trust is:open', { words: [word('trust')], open: true }],
    ['trust -a Trust -A trust', { words: [word('trust'), begun('trust')], without: [word('a')] }],
    ['follow-up ', { words: [word('follow', 'up')] }],
    ['don’t ', { words: [word('don', 't')] }],
    ['done, ', { words: [word('done')] }],
    ['done,', { words: [word('done')] }],
    ['信頼 ', { words: [word('信', '頼')] }],
    ['信', { words: [begun('信')] }],
    ['& — * - #', {}],
  ];
  expect(read(examples)).toEqual(asked(examples));
});

test('a phrase stands in any quotes, and a minus leaves out', () => {
  const examples: readonly Example[] = [
    ['"one step"', { words: [word('one', 'step')] }],
    ['“one step”', { words: [word('one', 'step')] }],
    ['„ein Schritt“', { words: [word('ein', 'schritt')] }],
    ['«un pas» »ein Schritt«', { words: [word('un', 'pas'), word('ein', 'schritt')] }],
    ['「一歩」', { words: [word('一', '歩')] }],
    ['"one st"*', { words: [begun('one', 'st')] }],
    ['"one st*"', { words: [begun('one', 'st')] }],
    ['"one st', { words: [begun('one', 'st')] }],
    ['"one st ', { words: [word('one', 'st')] }],
    ['"is:open" ', { words: [word('is', 'open')] }],
    ['""', {}],
    ['trust -fear', { words: [word('trust')], without: [word('fear')] }],
    ['-fea*', { without: [begun('fea')] }],
    ['-"one step"', { without: [word('one', 'step')] }],
    ['−fear –doubt', { without: [word('fear'), word('doubt')] }],
    ['trust - fear ', { words: [word('trust'), word('fear')] }],
  ];
  expect(read(examples)).toEqual(asked(examples));
});

test('a filter names a person, a side, a kind, a tag or a state', () => {
  const examples: readonly Example[] = [
    ['person:anna', { people: ['anna'] }],
    ['Person:"Anna Berg"', { people: ['Anna Berg'] }],
    ['person:“Anna Berg” trust ', { people: ['Anna Berg'], words: [word('trust')] }],
    ['person:anna person:bo person:anna', { people: ['anna', 'bo'] }],
    ['person:"Anna Be', { people: ['Anna Be'] }],
    ['person：アンナ', { people: ['アンナ'] }],
    ['in:how', { sides: ['how'] }],
    ['in:What IN:HOW', { sides: ['what', 'how'] }],
    ['in:action in:insights', { kinds: ['action', 'insight'] }],
    ['in:answer in:note', { kinds: ['prompt', 'note'] }],
    ['in:feedback,', { kinds: ['feedback'] }],
    ['tag:Growth #délégation', { tags: ['growth', 'delegation'] }],
    ['tag:#growth #growth,', { tags: ['growth'] }],
    ['#1 ', { words: [word('1')] }],
    ['is:open', { open: true }],
    ['is:shared', { shared: true }],
    ['is:own', { shared: false }],
  ];
  expect(read(examples)).toEqual(asked(examples));
});

test('days are those that the words after the colon name, as many as make a date', () => {
  const examples: readonly Example[] = [
    ['after:2024', { from: '2024-01-01' }],
    ['before:2024', { until: '2024-01-01' }],
    ['during:2024', { from: '2024-01-01', until: '2025-01-01' }],
    ['after:last spring', { from: '2026-03-01' }],
    ['after:last spring trust ', { from: '2026-03-01', words: [word('trust')] }],
    ['before:3 weeks ago delegation ', { until: '2026-11-01', words: [word('delegation')] }],
    ['during:March 2024 plans ', { ...inMarch, words: [word('plans')] }],
    ['during:"March 2024" 2025 ', { ...inMarch, words: [word('2025')] }],
    ['seit after:letzten Monat ', { from: '2026-10-01', words: [word('seit')] }],
    ['after:2024 after:2025', { from: '2025-01-01' }],
    ['during:2024 after:Q2 2024', { from: '2024-04-01', until: '2025-01-01' }],
  ];
  expect(read(examples)).toEqual(asked(examples));
});

test('what has a colon and cannot be meant as a filter is a word', () => {
  const examples: readonly Example[] = [
    ['10:30 ', { words: [word('10', '30')] }],
    ['https://x.org ', { words: [word('https', 'x', 'org')] }],
    ['note:this ', { words: [word('note', 'this')] }],
    ['re: ', { words: [word('re')] }],
    [':-) ', {}],
    ['a:person:b ', { words: [word('a', 'person', 'b')] }],
  ];
  expect(read(examples)).toEqual(asked(examples));
});

test('what cannot be taken as it was typed says why, and the rest counts', () => {
  const found = [
    'persn:anna trust',
    'befor:2024',
    'in:where',
    'is:done',
    'tag:"two words"',
    'after:soon',
    'after:"last spring trust"',
    'person:',
    'after: 2024',
    '-in:how',
    '-#growth',
    '"one step',
    'person:"Anna',
    'after:2025 before:2024',
    'is:shared is:own',
    'trust',
  ].map((typed) => [typed, ...problems(typed)]);
  expect(found).toEqual([
    ['persn:anna trust', 'unknown_filter: persn:anna'],
    ['befor:2024', 'unknown_filter: befor:2024'],
    ['in:where', 'unknown_value: in:where'],
    ['is:done', 'unknown_value: is:done'],
    ['tag:"two words"', 'unknown_value: tag:"two words"'],
    ['after:soon', 'unreadable_date: after:soon'],
    ['after:"last spring trust"', 'unreadable_date: after:"last spring trust"'],
    ['person:', 'empty_filter: person:'],
    ['after: 2024', 'empty_filter: after:'],
    ['-in:how', 'excluded_filter: -in:how'],
    ['-#growth', 'excluded_filter: -#growth'],
    ['"one step', 'open_quote: '],
    ['person:"Anna', 'open_quote: '],
    ['after:2025 before:2024', 'never: '],
    ['is:shared is:own', 'either_or: '],
    ['trust'],
  ]);
  expect(parseSearch('persn:anna trust', { today }).query.words).toEqual([begun('trust')]);
});

test('each part says where in the text it stands', () => {
  const typed = ' trust  -"one step" person:"Anna Berg"after:last spring!';
  const cut = parseSearch(typed, { today }).parts.map(({ from, to }) => typed.slice(from, to));
  expect(cut).toEqual(['trust', '-"one step"', 'person:"Anna Berg"', 'after:last', 'spring!']);
});
