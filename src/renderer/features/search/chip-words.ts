import { assertNever } from '#shared/model/assert-never.ts';
import type { PartMeaning, SearchPart } from '#shared/model/search/query.ts';
import { quotedAt } from '#shared/model/search/quotes.ts';
import { words } from '#shared/words/index.ts';
import { addDays, formatDay } from '../../ui/index.ts';

const { chip } = words.searchPage;

export interface Chip {
  readonly part: SearchPart;
  readonly label: string;
  /** By which it is coloured. */
  readonly look: PartMeaning['type'] | 'what' | 'how';
}

/** What a text asks for beside plain words, in its order. */
export function chipsOf(text: string, parts: readonly SearchPart[]): readonly Chip[] {
  return parts.flatMap((part) => {
    const typed = text.slice(part.from, part.to);
    const label = labelOf(part.meaning, typed);
    const { meaning } = part;
    return label === null
      ? []
      : [{ part, label, look: meaning.type === 'side' ? meaning.side : meaning.type }];
  });
}

/** Null for a plain word, which is in the field to be read, and for what could not be taken. */
function labelOf(meaning: PartMeaning, typed: string): string | null {
  switch (meaning.type) {
    case 'word': {
      const phrase = phraseIn(typed);
      return phrase === undefined ? null : chip.phrase(phrase);
    }
    case 'without':
      return chip.without(phraseIn(typed.slice(1)) ?? typed.slice(1));
    case 'person':
      return chip.person(meaning.name);
    case 'side':
      return words.search.side[meaning.side];
    case 'kind':
      return words.search.kind[meaning.kind];
    case 'from':
      return chip.from(formatDay(meaning.day));
    case 'until':
      return chip.until(formatDay(meaning.day));
    case 'during':
      return spanWords(meaning.from, addDays(meaning.until, -1));
    case 'tag':
      return `#${meaning.tag}`;
    case 'open':
      return chip.open;
    case 'shared':
      return meaning.shared ? chip.shared : chip.own;
    case 'problem':
      return null;
    default:
      return assertNever(meaning);
  }
}

function spanWords(first: string, last: string): string {
  return first === last ? formatDay(first) : chip.during(formatDay(first), formatDay(last));
}

/** What stands in quotes; undefined without them. */
function phraseIn(typed: string): string | undefined {
  return quotedAt(typed, 0)?.content.trim();
}
