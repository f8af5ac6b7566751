import type { PersonCard } from '#shared/model/person.ts';

/** People whose name or role holds every word of `text`, whatever its case and accents. */
export function filterPeople(people: readonly PersonCard[], text: string): readonly PersonCard[] {
  const wanted = folded(text).split(/\s+/u).filter(Boolean);
  return people.filter((person) => {
    const held = folded(`${person.name} ${person.role}`);
    return wanted.every((word) => held.includes(word));
  });
}

/** Whether the coach still meets them. */
export const isMet = (person: PersonCard): boolean => person.archivedAt === null;

const folded = (text: string) =>
  text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase();
