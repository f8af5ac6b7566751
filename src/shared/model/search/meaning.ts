import { assertNever } from '../assert-never.ts';
import { readDate } from './dates/read.ts';
import { stretchOf } from './dates/stretch.ts';
import { inValues, isValues, meaningOfIn, valueOf } from './filters.ts';
import type { FilterName } from './filters.ts';
import { tagOf } from './items.ts';
import type { SearchItem } from './items.ts';
import type { PartMeaning, SearchProblem, Term } from './query.ts';
import { folded, foldedWords, tokensOf } from './tokens.ts';

/**
 * What an item asks for; null where it has no word in it.
 *
 * @param today calendar day
 * @param atEnd nothing follows it, so that its word may still be in the making
 */
export function meaningOf(item: SearchItem, today: string, atEnd: boolean): PartMeaning | null {
  switch (item.type) {
    case 'text': {
      const term = termOf(item.value, atEnd && !item.negated);
      return term && { type: item.negated ? 'without' : 'word', term };
    }
    case 'unknown':
      return problem('unknown_filter');
    case 'tag':
    case 'filter': {
      if (item.negated) return problem('excluded_filter');
      const name = item.type === 'tag' ? 'tag' : item.name;
      return foldedWords(item.value).length === 0
        ? problem('empty_filter')
        : ofFilter(name, item.value.trim(), today);
    }
    default:
      return assertNever(item);
  }
}

function ofFilter(name: FilterName, value: string, today: string): PartMeaning {
  switch (name) {
    case 'person':
      return { type: 'person', name: value.replace(/[\s*,;]+$/u, '') };
    case 'after':
    case 'before':
    case 'during':
      return ofDate(name, value, today);
    case 'in': {
      const found = valueOf(inValues, plainValue(value));
      return found ? meaningOfIn(found) : problem('unknown_value');
    }
    case 'is': {
      const found = valueOf(isValues, plainValue(value));
      if (found === null) return problem('unknown_value');
      return found === 'open' ? { type: 'open' } : { type: 'shared', shared: found === 'shared' };
    }
    case 'tag': {
      const tag = tagOf(value);
      return tag === null ? problem('unknown_value') : { type: 'tag', tag: folded(tag) };
    }
    default:
      return assertNever(name);
  }
}

function ofDate(name: 'after' | 'before' | 'during', value: string, today: string): PartMeaning {
  const date = readDate(value);
  if (!date) return problem('unreadable_date');
  const { from, until } = stretchOf(date, today);
  if (name === 'during') return { type: 'during', from, until };
  return name === 'after' ? { type: 'from', day: from } : { type: 'until', day: from };
}

/** The words of a text; its last one may go on where a star says so, or where it is still in the making. */
function termOf(text: string, inTheMaking: boolean): Term | null {
  const tokens = tokensOf(text);
  const last = tokens.at(-1);
  if (last === undefined) return null;
  return {
    tokens: tokens.map((token) => token.text),
    prefix: text.endsWith('*') || (inTheMaking && last.to === text.length),
  };
}

/** A value from a list, as it may stand in a sentence. */
function plainValue(value: string): string {
  return folded(value).replace(/[\s*,.;]+$/u, '');
}

function problem(found: SearchProblem): PartMeaning {
  return { type: 'problem', problem: found };
}
