import type { BlockNode, NoteDocument, SessionDocument } from '#shared/model/document.ts';
import { regularTemplate } from '#shared/model/framework/regular.ts';
import { blankDocument } from '#shared/model/framework/template.ts';
import { randomFrom } from '#main/vault/sample/random.ts';
import type { Random } from '#main/vault/sample/random.ts';
import { zipfWords } from './words.ts';
import type { Words } from './words.ts';

/** Grows when a corpus of the same size would hold something else. */
export const corpusVersion = 1;

const sessionsOfPerson = 40;
/** Of a session, in all: its answers, a next step, an insight and the coach's own notes. */
const wordsOfSession = 400;
const answered = 14;
const inNotes = 40;
const inBlocks = 12;

export interface BenchPerson {
  readonly id: string;
  readonly name: string;
  readonly sessions: readonly BenchSession[];
}

export interface BenchSession {
  readonly id: string;
  readonly startsAt: string;
  readonly document: SessionDocument;
  readonly notes: NoteDocument;
}

/** A made-up practice of `size` sessions, person by person; the same at every call. */
export function* practice(size: number): Generator<BenchPerson> {
  const random = randomFrom(`bench ${size}`);
  const words = zipfWords(random);
  for (let done = 0, count = 0; done < size; done += count) {
    count = Math.min(sessionsOfPerson, size - done);
    const sessions = Array.from({ length: count }, (_, index) =>
      oneSession(random, words, startOf(index)),
    );
    const name = words.text(2).replace('.', '');
    yield { id: random.uuid(startOf(0)), name, sessions };
  }
}

function oneSession(random: Random, words: Words, startsAt: string): BenchSession {
  const blank = blankDocument(regularTemplate);
  const ids = blank.content.flatMap(({ content }) => content.map(({ attrs }) => attrs.promptId));
  const chosen = new Set(random.shuffled(ids).slice(0, answered));
  const each = Math.floor((wordsOfSession - inNotes - 2 * inBlocks) / answered);
  const blocksOf = (promptId: string): readonly BlockNode[] => [
    ...(chosen.has(promptId) ? [paragraph(words.text(each))] : []),
    ...(promptId === 'what.next' ? [action(random, words, startsAt)] : []),
    ...(promptId === 'how.leverage' ? [insight(random, words, startsAt)] : []),
  ];
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
  return { id: random.uuid(startsAt), startsAt, document, notes };
}

/** Every second week, from 2020 on. */
function startOf(index: number): string {
  return new Date(Date.UTC(2020, 0, 6, 9) + index * 14 * 86_400_000).toISOString();
}

function paragraph(text: string) {
  return { type: 'paragraph' as const, content: [{ type: 'text' as const, text }] };
}

function action(random: Random, words: Words, startsAt: string): BlockNode {
  const due = new Date(Date.parse(startsAt) + 10 * 86_400_000).toISOString().slice(0, 10);
  const done = random.chance(0.8);
  return {
    type: 'action',
    attrs: { id: random.uuid(startsAt), owner: 'member', due, done, shared: true, side: null },
    content: [{ type: 'text', text: words.text(inBlocks) }],
  };
}

function insight(random: Random, words: Words, startsAt: string): BlockNode {
  return {
    type: 'insight',
    attrs: { id: random.uuid(startsAt), shared: false, side: null },
    content: [{ type: 'text', text: words.text(inBlocks) }],
  };
}
