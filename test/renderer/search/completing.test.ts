import { describe, expect, it } from 'vitest';
import { offeredAt, takenBy } from '#renderer/features/search/completing.ts';

const people = ['Ida Brandt', 'Isak Holm'];
const offered = (text: string, asked = false) => offeredAt(text, text.length, people, asked);
const shown = (text: string, asked = false) => offered(text, asked).map((each) => each.shown);

describe('what is offered while one types', () => {
  it('stays away where nothing or one letter is typed, unless it is asked for', () => {
    expect([shown(''), shown('trust '), shown('i'), shown('is'), shown('', true).length]).toEqual([
      [],
      [],
      [],
      ['Isak Holm'],
      7,
    ]);
  });

  it('comes with the colon of a filter', () => {
    expect([shown('person:'), shown('is:s')]).toEqual([people, ['shared']]);
  });
});

describe('what a key takes', () => {
  const taken = (key: 'Tab' | 'Enter', text: string, chosen: number) =>
    takenBy(key, text, offered(text), chosen)?.shown ?? null;

  it('is what was chosen, by Enter as by Tab', () => {
    expect([taken('Enter', 'person:', 1), taken('Tab', 'hol', 0)]).toEqual([
      'Isak Holm',
      'Isak Holm',
    ]);
  });

  it('is nothing by Enter where nothing was chosen: it opens the hit', () => {
    expect([taken('Enter', 'person:', -1), taken('Enter', 'hol', -1)]).toEqual([null, null]);
  });

  it('is by Tab the first value of a filter, and never a name in place of a plain word', () => {
    expect([taken('Tab', 'person:i', -1), taken('Tab', 'hol', -1)]).toEqual(['Ida Brandt', null]);
  });
});
