import { regularTemplate } from '#shared/model/framework/regular.ts';
import type { Template } from '#shared/model/framework/template.ts';
import type { BankQuestion, Tool } from '#shared/model/library.ts';
import type { TeamValue } from '#shared/model/value.ts';
import type { ValueName } from './background.ts';
import { bullets, paragraph } from './blocks.ts';
import { ownQuestions, tools, valueNames, walkTemplate } from './library.ts';
import type { Random } from './random.ts';

/** What the made-up coach keeps once for everybody. */
export interface SampleLibrary {
  readonly values: readonly TeamValue[];
  readonly valueIds: Readonly<Record<ValueName, string>>;
  readonly questions: readonly BankQuestion[];
  readonly tools: readonly Tool[];
  readonly template: Template;
  /** ISO 8601 instant since when it is there. */
  readonly at: string;
}

export function makeLibrary(at: string, random: Random): SampleLibrary {
  const values = Object.entries(valueNames).map(([name, [kind, text]]) => ({
    name,
    value: { id: random.uuid(at), kind, text, removed: false },
  }));
  return {
    values: values.map(({ value }) => value),
    valueIds: Object.fromEntries(values.map(({ name, value }) => [name, value.id])) as Readonly<
      Record<ValueName, string>
    >,
    questions: ownQuestions.map((question) => ({ ...question, id: random.uuid(at), own: true })),
    tools: tools.map(({ title, lead, points }) => ({
      id: random.uuid(at),
      title,
      body: [paragraph(lead), bullets(points)],
    })),
    template: ownTemplate(random.uuid(at)),
    at,
  };
}

/** The regular session with some questions dropped and one of the coach's own. */
function ownTemplate(id: string): Template {
  const { name, drops, ask } = walkTemplate;
  const dropped: readonly string[] = drops;
  const [first, ...rest] = regularTemplate.steps.map((step) => ({
    ...step,
    prompts: step.prompts.filter((prompt) => !dropped.includes(prompt.id)),
  }));
  if (!first) throw new RangeError('a template without a step');
  const asked = { ...ask, side: null, sharedByDefault: false };
  return {
    id,
    version: 1,
    name,
    steps: [{ ...first, prompts: [...first.prompts, asked] }, ...rest],
  };
}
