/**
 * What German sets before a verb and apart from it, as far as the dictionary leaves it to its reader: it knows
 * `kam` and `zurückkommen`, but not `zurückkam`.
 */
const prefixes = [
  'aufeinander',
  'auseinander',
  'bereit',
  'dahinter',
  'darauf',
  'daran',
  'fest',
  'fort',
  'heraus',
  'herbei',
  'herein',
  'herunter',
  'hervor',
  'hier',
  'hinaus',
  'hinein',
  'hinterher',
  'hinzu',
  'ineinander',
  'klar',
  'los',
  'mit',
  'nach',
  'nebeneinander',
  'richtig',
  'voran',
  'voraus',
  'vorbei',
  'vorweg',
  'weiter',
  'zueinander',
  'zurecht',
  'zurück',
];
const prefixed = new RegExp(`^(?:${prefixes.join('|')})(?<verb>\\p{Ll}{3,})$`, 'iu');

/** `kam` of `zurückkam`, `schreiben` of `Weiterschreiben`, `zugeben` and `geben` of `weiterzugeben`. */
export function verbsWithoutPrefix(word: string): readonly string[] {
  const verb = prefixed.exec(word)?.groups?.['verb'];
  if (verb === undefined) return [];
  return verb.startsWith('zu') ? [verb, verb.slice('zu'.length)] : [verb];
}
