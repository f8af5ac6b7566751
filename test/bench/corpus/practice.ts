import type { BlockNode, NoteDocument, SessionDocument } from '#shared/model/document.ts';
import { regularTemplate } from '#shared/model/framework/regular.ts';
import { blankDocument } from '#shared/model/framework/template.ts';
import { randomFrom } from '#main/vault/sample/random.ts';
import type { Random } from '#main/vault/sample/random.ts';
import { acknowledgement, action, feedback, insight, paragraph } from './blocks.ts';
import { people } from './people.ts';
import type { BenchPerson } from './people.ts';
import { zipfWords } from './words.ts';
import type { Words } from './words.ts';

/** Grows when a corpus of the same size would hold something else. */
export const corpusVersion = 3;

/** Of a session, in all: its answers, its typed blocks and the coach's own notes. */
const wordsOfSession = 400;
const answered = 14;
const inNotes = 40;
const inBlocks = 36;
const shares = { feedback: 0.25, acknowledgement: 0.25, tag: 0.15, unspaced: 0.02 } as const;

export interface BenchSession {
  readonly id: string;
  readonly personId: string;
  readonly startsAt: string;
  readonly document: SessionDocument;
  readonly notes: NoteDocument;
}

interface Practice {
  readonly people: readonly BenchPerson[];
  /** In the order of time. */
  readonly sessions: Iterable<BenchSession>;
}

/** A made-up practice of `size` sessions of 400 words; the same at every call. */
export function practice(size: number): Practice {
  const all = people(size);
  return { people: all, sessions: sessionsOf(all) };
}

function* sessionsOf(all: readonly BenchPerson[]): Generator<BenchSession> {
  const random = randomFrom('bench sessions');
  const words = zipfWords(random);
  const planned = all
    .flatMap(({ id, starts }) => starts.map((startsAt) => ({ personId: id, startsAt })))
    .toSorted((one, other) => (one.startsAt < other.startsAt ? -1 : 1));
  for (const each of planned) yield { ...each, ...held(random, words, each.startsAt) };
}

function held(random: Random, words: Words, startsAt: string) {
  const blank = blankDocument(regularTemplate);
  const ids = blank.content.flatMap(({ content }) => content.map(({ attrs }) => attrs.promptId));
  const chosen = random.shuffled(ids).slice(0, answered);
  const each = Math.floor((wordsOfSession - inNotes - inBlocks) / answered);
  const texts = new Map(chosen.map((id) => [id, words.text(each)]));
  const extra = random.pick(chosen);
  if (random.chance(shares.tag)) texts.set(extra, `${texts.get(extra)} #${words.tag()}`);
  if (random.chance(shares.unspaced)) texts.set(extra, `${words.unspaced(each)}。`);
  const typed: Readonly<Record<string, readonly BlockNode[]>> = {
    'what.next': [action(random, words.text(12), startsAt)],
    'how.leverage': [insight(random, words.text(12), startsAt)],
    'what.acknowledge': random.chance(shares.acknowledgement)
      ? [acknowledgement(random, words.text(12), startsAt)]
      : [],
    'how.next': random.chance(shares.feedback) ? [feedback(random, words, startsAt)] : [],
  };
  const blocksOf = (id: string): readonly BlockNode[] => {
    const text = texts.get(id);
    return [...(text === undefined ? [] : [paragraph(text)]), ...(typed[id] ?? [])];
  };
  const document: SessionDocument = {
    ...blank,
    content: blank.content.map((section) => ({
      ...section,
      content: section.content.map((prompt) => {
        const content = blocksOf(prompt.attrs.promptId);
        return content.length === 0 ? prompt : { ...prompt, content };
      }),
    })),
  };
  const notes: NoteDocument = { type: 'doc', content: [paragraph(words.text(inNotes))] };
  return { id: random.uuid(startsAt), document, notes };
}
