import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longestWord } from '#shared/model/spelling/state.ts';
import { wordsIn } from '#shared/model/spelling/words-in.ts';

/** What is looked up of a text: each word, and its parts where they are not the word itself. */
const read = (text: string) =>
  wordsIn(text).map(({ whole, parts }) => {
    const texts = parts.map((part) => part.text);
    return texts.length === 1 && texts[0] === whole ? whole : `${whole} = ${texts.join(' ')}`;
  });

describe('the words that a dictionary can judge', () => {
  test.each([
    [
      'plain words, wherever they stand',
      '“Weiter so!”, sagte er (again).',
      ['Weiter', 'so', 'sagte', 'er', 'again'],
    ],
    [
      'a short word with the stop that it may need',
      'bzw. und usw. ist gut.',
      ['bzw. = bzw', 'und', 'usw. = usw', 'ist', 'gut. = gut'],
    ],
    [
      'a word with hyphens, as a whole and by its parts',
      'ein Coaching-Gespräch, Vor- und Nachteile',
      ['ein', 'Coaching-Gespräch = Coaching Gespräch', 'Vor- = Vor', 'und', 'Nachteile'],
    ],
    [
      'an apostrophe, bent or straight',
      "don’t, geht's, Amara's ‘quoted’ 'plan'",
      ["don't", "geht's = geht", "Amara's = Amara", 'quoted', 'plan'],
    ],
    [
      'all genders at once',
      'Kolleg:innen, Ärzt*in, jede_r',
      ['Kolleginnen = Kolleg innen', 'Ärztin = Ärzt in', 'jeder = jede'],
    ],
    ['a soft hyphen that cannot be seen', 'Zusammen\u00ADfassung', ['Zusammenfassung']],
    [
      'capitals that are shouted, and not those that abbreviate',
      'WICHTIGER ALS OKRs, KPI-Ziele',
      ['WICHTIGER', 'KPI-Ziele = Ziele'],
    ],
    [
      'two words without the space between them',
      'Ziel:mehr und/oder',
      ['Zielmehr = Ziel mehr', 'und', 'oder'],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    ['numbers, and words with digits', '3 2026 3rd Q3 10-jährig B2B'],
    ['addresses', 'https://a.example/und?x=y www.example.org (mailto:sam) sam.ferro@example.org'],
    ['names of accounts and tags', '@samferro #delegation'],
    ['files and paths', 'notes.md C:\\Users\\sam /home/sam ~/notes ./x'],
    ['single letters', 'z. B. d.h. a x'],
    ['names with capitals inside', 'GitHub iPhone TeilnehmerInnen'],
    ['other scripts', 'Привет 你好 שלום'],
    ['what no person writes', 'x'.repeat(longestWord + 1)],
  ])('are not %s', (_, text) => {
    expect(read(text)).toEqual([]);
  });
});

const letters = fc.string({
  unit: fc.constantFrom(...Array.from('abcdeimnorstuäöüßéABM')),
  minLength: 2,
  maxLength: 12,
});
const anything = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...Array.from(" \n.,-–'’*:_/@#(\u00AD\u0301\u2011é7Ж😀„“")),
    fc.constantFrom(...Array.from('abcÄÖüXYZ')),
  ),
  maxLength: 60,
});

describe('of any text', () => {
  test('words stand where they say, one after the other, with their parts inside', () => {
    fc.assert(
      fc.property(anything, (text) => {
        let end = 0;
        for (const { from, to, whole, parts } of wordsIn(text)) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(whole.length).toBeLessThanOrEqual(longestWord);
          let inside = from;
          for (const part of parts) {
            expect(part.from).toBeGreaterThanOrEqual(inside);
            const there = text.slice(part.from, part.to).normalize('NFC').replaceAll('\u00AD', '');
            expect(there.replaceAll('’', "'")).toBe(part.text);
            expect(part.text).not.toMatch(/[\p{N}\s@]/u);
            inside = part.to;
          }
          expect(inside).toBeLessThanOrEqual(to);
          expect(parts.length).toBeGreaterThan(0);
          end = to;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 2_000 },
    );
  });

  test('a line has the same words, whatever stands in the lines around it', () => {
    fc.assert(
      fc.property(anything, anything, (one, other) => {
        const wholes = (text: string) => wordsIn(text).map(({ whole }) => whole);
        expect(wholes(`${one}\n${other}`)).toEqual([...wholes(one), ...wholes(other)]);
      }),
    );
  });

  test('it makes no difference whether an accent is a sign of its own', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const read = (form: 'NFC' | 'NFD') =>
          wordsIn(text.normalize(form)).map(({ whole, parts }) => [
            whole.replace(/\.$/u, ''),
            parts.map((part) => part.text),
          ]);
        expect(read('NFD')).toEqual(read('NFC'));
      }),
    );
  });

  test('every word that was written is found again', () => {
    const lower = letters.map((word) => word.toLowerCase());
    fc.assert(
      fc.property(
        fc.array(lower),
        fc.constantFrom(' ', ', ', ' – ', '\n', '; “', ') ('),
        (all, sign) => {
          expect(wordsIn(all.join(sign)).map(({ whole }) => whole)).toEqual(all);
        },
      ),
    );
  });
});
