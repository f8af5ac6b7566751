import { describe, expect, it } from 'vitest';
import { withoutPart } from '#shared/model/search/edit.ts';
import { parseSearch } from '#shared/model/search/parse.ts';
import { chipsOf } from '#renderer/features/search/chip-words.ts';
import { wordsOf } from '#renderer/features/search/words-of.ts';

const read = (text: string) => parseSearch(text, { today: '2026-11-22' }).parts;
const labels = (text: string) => chipsOf(text, read(text)).map(({ label }) => label);

const text =
  'delegation "bad monday" -blame person:freya after:2026-03-01 during:"february 2025" in:how in:action #trust is:open is:own';

describe('chips', () => {
  it('stand for all but plain words and what could not be read, in the order of the text', () => {
    expect(labels(`${text} after:nonsense`)).toEqual([
      '“bad monday”',
      'Without blame',
      'Person: freya',
      'From Mar 1, 2026',
      'Feb 1, 2025 to Feb 28, 2025',
      'How',
      'Action',
      '#trust',
      'Open next steps',
      'Not shared',
    ]);
  });

  it('stand for a phrase in any quotes that a search knows', () => {
    expect(labels('「一歩」 -『前 に』 "one st"* -«bad monday')).toEqual([
      '“一歩”',
      'Without 前 に',
      '“one st”',
      'Without bad monday',
    ]);
  });

  it('each take their part out of the text, and no other', () => {
    const all = labels(text);
    const left = chipsOf(text, read(text)).map(({ part }) => labels(withoutPart(text, part)));
    expect(left).toEqual(all.map((_, gone) => all.filter((__, index) => index !== gone)));
  });
});

describe('the words of a search', () => {
  const words = (typed: string) => wordsOf(typed, read(typed));

  it('go along to the opened session without its filters', () => {
    expect(
      [text, 'deleg* „schlechter Montag“ deleg', 'person:freya in:how', 'mon “bad mon'].map(words),
    ).toEqual([
      'delegation "bad monday" trust ',
      'deleg* "schlechter Montag" deleg',
      '',
      'mon "bad mon"*',
    ]);
  });
});
