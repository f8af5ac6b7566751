import { deckOf } from './random.ts';
import type { Random } from './random.ts';
import type { Story } from './told.ts';
import type { Chapter, PhraseWords } from './words/shape.ts';

type ChapterPart = Exclude<keyof Chapter, 'theme' | 'works' | 'insights'>;
type PhraseKind = Exclude<keyof PhraseWords, 'weekdays'>;

/** Says the next thing of a kind, as this person, at this point of the story. */
export interface Voice {
  /** A sentence from the chapter. */
  tell(part: ChapterPart): string;
  /** A sentence that anyone could say, about this person's work and colleagues. */
  say(kind: PhraseKind): string;
  energy(): string;
  /** An insight of the chapter, or null: nobody understands the same thing twice. */
  understand(): string | null;
}

/**
 * The voice of `story` at each of `total` sessions. Sentences are dealt like cards, so each one is
 * used before any is used again.
 */
export function voiceOf(
  story: Story,
  {
    total,
    random,
    phrases,
  }: {
    readonly total: number;
    readonly random: Random;
    readonly phrases: PhraseWords;
  },
): (index: number) => Voice {
  const chapters = story.chapters.map((chapter) => ({ chapter, told: decksOf(chapter, random) }));
  const said = {
    agenda: deckOf(phrases.agenda, random),
    coachAgenda: deckOf(phrases.coachAgenda, random),
    accountability: deckOf(phrases.accountability, random),
    progress: deckOf(phrases.progress, random),
    acknowledge: deckOf(phrases.acknowledge, random),
    clarity: deckOf(phrases.clarity, random),
    obstacle: deckOf(phrases.obstacle, random),
    motivation: deckOf(phrases.motivation, random),
    success: deckOf(phrases.success, random),
    wordsTails: deckOf(phrases.wordsTails, random),
    noteOpeners: deckOf(phrases.noteOpeners, random),
  };
  const energy = deckOf(story.energy, random);
  const peers = deckOf(story.peers, random);

  return (index) => {
    const at = Math.min(
      Math.floor((index / Math.max(total, 1)) * chapters.length),
      chapters.length - 1,
    );
    const current = chapters[at];
    if (!current) throw new RangeError(`${story.name} has no chapters`);
    const { chapter, told } = current;
    return {
      tell: (part) => told[part].deal(),
      energy: () => energy.deal(),
      understand: () => (random.chance(0.65) ? (told.insights.pop() ?? null) : null),
      say: (kind) => {
        const work = told.works.deal();
        const other = told.works.deal();
        return filled(said[kind].deal(), {
          work,
          other: other === work ? told.works.deal() : other,
          peer: peers.deal(),
          theme: chapter.theme,
          n: String(random.between(2, 8)),
          weekday: random.pick(phrases.weekdays),
        });
      },
    };
  };
}

function decksOf(chapter: Chapter, random: Random) {
  return {
    works: deckOf(chapter.works, random),
    outcomes: deckOf(chapter.outcomes, random),
    obstacles: deckOf(chapter.obstacles, random),
    costs: deckOf(chapter.costs, random),
    support: deckOf(chapter.support, random),
    strengths: deckOf(chapter.strengths, random),
    limits: deckOf(chapter.limits, random),
    effects: deckOf(chapter.effects, random),
    leverage: deckOf(chapter.leverage, random),
    steps: deckOf(chapter.steps, random),
    coachSteps: deckOf(chapter.coachSteps, random),
    insights: [...random.shuffled(chapter.insights)],
    words: deckOf(chapter.words, random),
    notes: deckOf(chapter.notes, random),
  };
}

/** `text` with its slots filled and each sentence begun with a capital. */
function filled(text: string, slots: Readonly<Record<string, string>>): string {
  return text
    .replace(/\{(\w+)\}/gu, (_, slot: string) => slots[slot] ?? '')
    .replace(
      /(^|[.?!] )(\p{Ll})/gu,
      (_, before: string, letter: string) => before + letter.toUpperCase(),
    );
}
