import type { Person } from '../person.ts';
import { foldedWords } from '../search/tokens.ts';
import type { ImportedNote } from '../import.ts';

/** Whom a note is about, by the names of the people of the vault. */
export type GuessPerson = (note: Pick<ImportedNote, 'title' | 'folder' | 'tags'>) => string | null;

type Known = Pick<Person, 'id' | 'name'>;

/** The words of a name, and whose it is; null where several people have it. */
interface Name {
  readonly words: readonly string[];
  readonly id: string | null;
}

/**
 * Makes ready to guess. What names somebody most surely counts first: a whole name before a first name, and
 * each in the folder nearest to the note, then in its title, then in a tag. Where a text names two people,
 * it names nobody.
 */
export function guessPerson(people: readonly Known[]): GuessPerson {
  const whole = namesOf(people, (words) => (words.length > 1 ? words : []));
  const first = namesOf(people, (words) => words.slice(0, 1));
  return ({ title, folder, tags }) => {
    const places = [...folder.toReversed(), title, ...tags].map(foldedWords);
    for (const names of [whole, first]) {
      for (const words of places) {
        const id = namedIn(words, names);
        if (id !== null) return id;
      }
    }
    return null;
  };
}

/** By first word, so that a text is read once, however many people there are. */
function namesOf(
  people: readonly Known[],
  part: (words: readonly string[]) => readonly string[],
): ReadonlyMap<string, readonly Name[]> {
  const names = new Map<string, readonly Name[]>();
  for (const { id, name } of people) {
    const words = part(foldedWords(name));
    const [begin] = words;
    if (begin === undefined) continue;
    const others = names.get(begin) ?? [];
    const same = others.find((other) => other.words.join(' ') === words.join(' '));
    names.set(begin, [
      ...others.filter((other) => other !== same),
      { words, id: same === undefined ? id : null },
    ]);
  }
  return names;
}

function namedIn(
  words: readonly string[],
  names: ReadonlyMap<string, readonly Name[]>,
): string | null {
  const found = new Set<string | null>();
  for (const [at, word] of words.entries()) {
    for (const name of names.get(word) ?? []) {
      if (name.words.every((each, index) => words[at + index] === each)) found.add(name.id);
    }
  }
  const [only = null] = found;
  return found.size === 1 ? only : null;
}
