import fc from 'fast-check';
import { expect, test } from 'vitest';
import { completionsAt } from '#shared/model/search/complete.ts';

const known = {
  people: ['Anna Berg', 'Bo Lindqvist', 'Marianne Annan', 'Anna Berg', 'Zoë'],
  dates: ['today', 'this week', 'last month', 'last spring'],
};

/** What is offered where `|` stands, and what the text would be then. */
function offered(marked: string): readonly string[] {
  const caret = marked.indexOf('|');
  const text = marked.replace('|', '');
  return completionsAt(text, caret, known).map(
    ({ insert, from, to }) => `${text.slice(0, from)}${insert}|${text.slice(to)}`,
  );
}

test('an empty place offers every filter, and a word those that it begins', () => {
  const all = ['person', 'after', 'before', 'during', 'in', 'tag', 'is'];
  expect([offered('|'), offered('trust |'), offered('trust i|'), offered('DU|')]).toEqual([
    all.map((name) => `${name}:|`),
    all.map((name) => `trust ${name}:|`),
    ['trust in:|', 'trust is:|'],
    ['during:|'],
  ]);
});

test('a word that begins a word of a name offers the person', () => {
  expect([offered('ann|'), offered('trust lind| -fear'), offered('zoe|'), offered('a|')]).toEqual([
    ['person:"Anna Berg" |', 'person:"Marianne Annan" |'],
    ['trust person:"Bo Lindqvist"| -fear'],
    ['person:Zoë |'],
    ['after:|'],
  ]);
});

test('a filter offers its values, in quotes or not, also of several words', () => {
  expect([
    offered('person:ann|'),
    offered('person:"Anna b|'),
    offered('person:anna b|'),
    offered('person:"Bo|" trust'),
    offered('in:a|'),
    offered('is:|'),
    offered('after:la|'),
    offered('after:last s|'),
    offered('after:"last |'),
    offered('befor|'),
    offered('befor:2024|'),
  ]).toEqual([
    ['person:"Anna Berg" |', 'person:"Marianne Annan" |'],
    ['person:"Anna Berg" |'],
    ['person:"Anna Berg" |'],
    ['person:"Bo Lindqvist"| trust'],
    ['in:answer |', 'in:action |', 'in:acknowledgement |'],
    ['is:open |', 'is:shared |', 'is:own |'],
    ['after:"last month" |', 'after:"last spring" |'],
    ['after:"last spring" |'],
    ['after:"last month" |', 'after:"last spring" |'],
    ['before:|'],
    ['before:2024|'],
  ]);
});

test('nothing is offered where it would be in the way', () => {
  const quiet = ['"ann|', '-ann|', 'an|na', 'person:"Anna Berg"|', 'in:how|', 'tag:a|', '-in:|'];
  expect(quiet.flatMap(offered)).toEqual([]);
});

test('what is offered lies within any text, wherever the caret is', () => {
  const pieces = 'person: after: in: last Anna "an " “ - # is:o befor: x'.split(' ');
  const typed = fc
    .array(fc.constantFrom(...pieces, ' '), { maxLength: 8 })
    .map((list) => list.join(''));
  fc.assert(
    fc.property(typed, fc.nat(), (text, at) => {
      const caret = at % (text.length + 1);
      for (const { from, to } of completionsAt(text, caret, known))
        if (from > caret || to < caret || to > text.length) throw new Error(`${from} to ${to}`);
    }),
    { seed: 6, numRuns: 3000 },
  );
  expect(offered('|').length).toBeGreaterThan(0);
});
