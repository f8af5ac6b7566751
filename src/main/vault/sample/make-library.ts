import type { Template } from '#shared/model/framework/template.ts';
import type { BankQuestion, Tool } from '#shared/model/library.ts';
import type { TeamValue } from '#shared/model/value.ts';
import { bullets, paragraph } from './blocks.ts';
import type { ValueName } from './frame.ts';
import { colleagues, ownQuestions, valueKinds, walkTemplate } from './library.ts';
import type { Random } from './random.ts';
import { paired } from './told.ts';
import type { LibraryWords } from './words/shape.ts';

/** What the made-up coach keeps once for everybody. */
export interface SampleLibrary {
  readonly values: readonly TeamValue[];
  readonly valueIds: Readonly<Record<ValueName, string>>;
  readonly questions: readonly BankQuestion[];
  readonly tools: readonly Tool[];
  readonly template: Template;
  /** Of the spelling. */
  readonly ownWords: readonly string[];
  /** ISO 8601 instant since when it is there. */
  readonly at: string;
}

/**
 * @param options.at ISO 8601 instant since when it is there
 * @param options.regular the regular template, in the language of the words
 */
export function makeLibrary(options: {
  readonly at: string;
  readonly random: Random;
  readonly words: LibraryWords;
  readonly regular: Template;
}): SampleLibrary {
  const { at, random, words, regular } = options;
  const values = Object.entries(valueKinds).map(([name, kind]) => ({
    name,
    value: { id: random.uuid(at), kind, text: words.values[name as ValueName], removed: false },
  }));
  return {
    values: values.map(({ value }) => value),
    valueIds: Object.fromEntries(values.map(({ name, value }) => [name, value.id])) as Readonly<
      Record<ValueName, string>
    >,
    questions: paired(ownQuestions, words.questions, (place, text) => ({
      ...place,
      text,
      id: random.uuid(at),
      own: true,
    })),
    tools: words.tools.map(({ title, lead, points }) => ({
      id: random.uuid(at),
      title,
      body: [paragraph(lead), bullets(points)],
    })),
    ownWords: colleagues,
    template: ownTemplate(random.uuid(at), words.walk, regular),
    at,
  };
}

/** The regular session with some questions dropped and one of the coach's own. */
function ownTemplate(id: string, words: LibraryWords['walk'], regular: Template): Template {
  const { drops, asks } = walkTemplate;
  const { name, ...question } = words;
  const dropped: readonly string[] = drops;
  const [first, ...rest] = regular.steps.map((step) => ({
    ...step,
    prompts: step.prompts.filter((prompt) => !dropped.includes(prompt.id)),
  }));
  if (!first) throw new RangeError('a template without a step');
  const asked = { id: asks, ...question, side: null, sharedByDefault: false };
  return {
    id,
    version: 1,
    name,
    steps: [{ ...first, prompts: [...first.prompts, asked] }, ...rest],
  };
}
