import type { Template } from '#shared/model/framework/template.ts';

/** The question of each prompt id; where both templates ask it, in the words of the first. */
export function questionsOf(first: Template, second: Template): ReadonlyMap<string, string> {
  const pairs = [second, first].flatMap(({ steps }) =>
    steps.flatMap(({ prompts }) => prompts.map(({ id, question }) => [id, question] as const)),
  );
  return new Map(pairs);
}
