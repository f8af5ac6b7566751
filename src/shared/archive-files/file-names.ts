/** Separators, what some systems forbid in names, and characters that nobody sees. */
const forbidden = /[/\\:*?"<>|\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
/** Names that Windows keeps for itself. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu;
const longest = 80;

/** What somebody wrote as a part of a path that every system takes. */
export function fileName(text: string): string {
  const plain = text.normalize('NFC').replaceAll(forbidden, ' ').replaceAll(/\s+/g, ' ').trim();
  const short = Array.from(plain).slice(0, longest).join('');
  const name = short.replaceAll(/^[. ]+|[. ]+$/g, '');
  if (name === '') return '_';
  return reserved.test(name) ? `_${name}` : name;
}

/** Gives names that no earlier one has, in whatever case of letters: `Sam`, `Sam (2)`. */
export function freeNames(): (wanted: string, ending?: string) => string {
  const taken = new Set<string>();
  return (wanted, ending = '') => {
    for (let nth = 1; ; nth += 1) {
      const name = `${wanted}${nth === 1 ? '' : ` (${nth})`}${ending}`;
      const known = name.toLowerCase();
      if (taken.has(known)) continue;
      taken.add(known);
      return name;
    }
  };
}
