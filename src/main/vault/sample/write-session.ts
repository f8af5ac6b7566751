import type { BlockNode, NoteDocument, SessionDocument } from '#shared/model/document.ts';
import { regularTemplate } from '#shared/model/framework/regular.ts';
import { blankDocument } from '#shared/model/framework/template.ts';
import { addDays } from '#shared/model/schedule/wall-clock.ts';
import { action, bullets, insight, paragraph, quote } from './blocks.ts';
import type { Random } from './random.ts';
import type { Voice } from './voice.ts';
import type { SaidWords } from './words/shape.ts';

interface Occasion {
  readonly random: Random;
  readonly startsAt: string;
  readonly day: string;
  readonly today: string;
  /** How many sessions were held since, this one included: young actions are mostly still open. */
  readonly age: number;
  /** The day from which it was moved, in words, or null. */
  readonly moved: string | null;
  /** The next session in words, or null. */
  readonly next: string | null;
  readonly said: SaidWords;
}

interface Written {
  readonly document: SessionDocument;
  readonly notes: NoteDocument;
}

/** One session as a coach would have written it down: most prompts answered, none in the same way. */
export function writeSession(voice: Voice, occasion: Occasion): Written {
  const { random, moved, next, said } = occasion;
  const answers = answersOf(voice, occasion);
  const blank = blankDocument(regularTemplate);
  const document: SessionDocument = {
    type: 'doc',
    content: blank.content.map((section) => ({
      ...section,
      content: section.content.map((prompt) => {
        const content = answers[prompt.attrs.promptId] ?? [];
        return content.length > 0 ? { ...prompt, content } : prompt;
      }),
    })),
  };
  const openers = moved ? [said.movedFrom(moved)] : [];
  const notes: NoteDocument = {
    type: 'doc',
    content: [
      paragraph([...openers, voice.say('noteOpeners')].join(' ')),
      ...(random.chance(0.75) ? [paragraph(voice.tell('notes'))] : []),
      ...(next ? [] : [paragraph(said.noDateFound)]),
    ],
  };
  return { document, notes };
}

type Answers = Readonly<Record<string, readonly BlockNode[]>>;

function answersOf(voice: Voice, { random, next, said, ...occasion }: Occasion): Answers {
  const often = (blocks: () => readonly BlockNode[]) => (random.chance(0.78) ? blocks() : []);
  const seldom = (blocks: () => readonly BlockNode[]) => (random.chance(0.45) ? blocks() : []);
  const step = (owner: 'member' | 'coach', shared: boolean) => {
    const due = addDays(occasion.day, random.between(7, 30));
    return action(voice.tell(owner === 'member' ? 'steps' : 'coachSteps'), {
      id: random.uuid(occasion.startsAt),
      owner,
      due: random.chance(0.85) ? due : null,
      done: occasion.age > 4 || random.chance(occasion.age > 2 ? 0.85 : 0.25),
      shared,
      side: null,
    });
  };
  const understood = (): readonly BlockNode[] => {
    const text = voice.understand();
    if (text === null) return [];
    const id = random.uuid(occasion.startsAt);
    const side = random.chance(0.3) ? 'both' : null;
    return [insight(text, { id, shared: random.chance(0.6), side })];
  };

  return {
    'agreement.outcome': [paragraph(voice.tell('outcomes'))],
    'agreement.agenda': [
      bullets([
        ...Array.from({ length: random.between(2, 3) }, () => voice.say('agenda')),
        voice.say('coachAgenda'),
      ]),
    ],
    'what.accountabilities': often(() => [
      bullets([voice.say('accountability'), voice.say('accountability')]),
    ]),
    'what.progress': [
      paragraph(voice.say('progress')),
      ...seldom(() => [paragraph(voice.say('progress'))]),
    ],
    'what.acknowledge': seldom(() => [paragraph(voice.say('acknowledge'))]),
    'what.clarity': seldom(() => [paragraph(voice.say('clarity'))]),
    'what.obstacles': often(() => [
      paragraph(voice.tell('obstacles')),
      ...seldom(() => [paragraph(voice.say('obstacle'))]),
    ]),
    'what.impact': seldom(() => [paragraph(voice.tell('costs'))]),
    'what.support': seldom(() => [paragraph(voice.tell('support'))]),
    'what.next': [
      step('member', true),
      ...(random.chance(0.25) ? [step('coach', random.chance(0.5))] : []),
    ],
    'how.strengths': seldom(() => [paragraph(voice.tell('strengths'))]),
    'how.limitations': often(() => [paragraph(voice.tell('limits'))]),
    'how.impact': seldom(() => [paragraph(voice.tell('effects'))]),
    'how.leverage': often(() => [paragraph(voice.tell('leverage')), ...understood()]),
    'how.next': seldom(() => [step('member', true)]),
    'how.acknowledge': seldom(() => [paragraph(voice.say('success'))]),
    'how.motivation': seldom(() => [
      paragraph(random.chance(0.4) ? voice.energy() : voice.say('motivation')),
    ]),
    'close.summary': [quoteOrPlain(random, [voice.tell('words'), voice.say('wordsTails')])],
    'close.next': [paragraph(next ? said.agreed(next) : said.noDate)],
  };
}

function quoteOrPlain(random: Random, sentences: readonly string[]): BlockNode {
  const text = sentences.filter((sentence) => sentence !== '').join(' ');
  return random.chance(0.3) ? quote(text) : paragraph(text);
}
