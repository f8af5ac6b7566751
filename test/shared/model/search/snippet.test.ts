import fc from 'fast-check';
import { expect, test } from 'vitest';
import { snippetOf } from '#shared/model/search/snippet.ts';

const whole = (parts: ReturnType<typeof snippetOf>) => parts.map(({ text }) => text).join('');

test('shows a short text whole, with its hits', () => {
  expect(
    snippetOf('Ask, then ask', [
      { from: 0, to: 3 },
      { from: 10, to: 13 },
    ]),
  ).toEqual([
    { text: 'Ask', hit: true },
    { text: ', then ', hit: false },
    { text: 'ask', hit: true },
  ]);
});

test('shows of a long text what stands around its first hit, from word to word', () => {
  const text = `${'before '.repeat(60)}needle ${'after '.repeat(60)}`;
  const at = text.indexOf('needle');
  const shown = whole(snippetOf(text, [{ from: at, to: at + 6 }]));

  expect(shown).toMatch(/^…before .*before needle after .*after…$/u);
  expect(shown.length).toBeLessThan(200);
});

test('is always a part of the text, however it is made, and cuts no character in two', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', ' ', '😀', '信', '\n'), maxLength: 600 }),
      fc.nat(590),
      (text, from) => {
        const hits = from + 4 <= text.length ? [{ from, to: from + 4 }] : [];
        const shown = whole(snippetOf(text, hits)).replace(/^…/u, '').replace(/…$/u, '');
        expect(text).toContain(shown);
        expect(hits.length > 0 || shown.isWellFormed()).toBe(true);
      },
    ),
    { seed: 7 },
  );
});
