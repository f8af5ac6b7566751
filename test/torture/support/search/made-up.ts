import type { Random } from '#main/vault/sample/random.ts';

/** Words as they are written: plain, with diacritics, of other alphabets, and of scripts without spaces. */
const plain =
  'trust delegation budget plan team week hiring review launch focus energy conflict listen ask decide ' +
  'ship doubt rest pride growth clarity support risk people time goal handover meeting change value';
const others =
  'Größe müde Ärger résumé naïve façade Łódź mañana œuvre Übergabe straße ' +
  'доверие план команда ясность λόγος εμπιστοσύνη हिन्दी योजना';
const withoutSpaces = [
  '管理する',
  '信頼',
  '計画と実行',
  '会议',
  '团队信任',
  'ความไว้วางใจ',
  'แผนงาน',
];
export const tags = ['delegation', 'q3-plan', 'Übergabe', '信頼'] as const;
export const names = ['Ada Berg', 'Ben Okoye', 'Cléo Martin', 'Dana Świątek', 'Eve Li', 'Finn Oak'];

export interface MadeUp {
  /** A word; the first ones of the list come most often. */
  readonly word: () => string;
  /** Some words, with marks between them as people set them, and sometimes a tag. */
  readonly text: () => string;
}

export function madeUp(random: Random): MadeUp {
  const frequent = [...plain.split(' '), ...others.split(' ')];
  const word = () => {
    if (random.chance(0.06)) return random.pick(withoutSpaces);
    const rank = Math.floor(random.unit() ** 2 * frequent.length);
    const chosen = frequent[rank] ?? '';
    return random.chance(0.15) ? chosen.toUpperCase() : chosen;
  };
  const joint = () =>
    random.pick([' ', ' ', ' ', ' ', ', ', '. ', ' – ', '; ', '\n', ' “', '” ', '’s ']);
  return {
    word,
    text: () => {
      const count = random.between(1, 14);
      const words = Array.from({ length: count }, () => word() + joint()).join('');
      return `${words}${random.chance(0.1) ? `#${random.pick(tags)} ` : ''}${word()}`;
    },
  };
}
