import type { TemplateStep } from './template.ts';

/** What a template may name in braces. */
export interface TemplateValues {
  readonly person: string;
  /** The day of the session, as people read it. */
  readonly date: string;
  /** What the last session with the person was to bring. */
  readonly lastOutcome: string;
}

export const templateVariables = [
  'person',
  'date',
  'lastOutcome',
] as const satisfies readonly (keyof TemplateValues)[];

/** `text` with `{person}`, `{date}` and `{lastOutcome}` filled in; other braces stay as they are. */
export function withVariables(text: string, values: TemplateValues): string {
  return text.replaceAll(
    /\{(person|date|lastOutcome)\}/gu,
    (_, name: keyof TemplateValues) => values[name],
  );
}

/** The steps of a template as they are asked in one session: questions and purposes filled in. */
export function filledSteps(
  steps: readonly TemplateStep[],
  values: TemplateValues,
): readonly TemplateStep[] {
  return steps.map((step) => ({
    ...step,
    purpose: withVariables(step.purpose, values),
    prompts: step.prompts.map((prompt) => ({
      ...prompt,
      question: withVariables(prompt.question, values),
    })),
  }));
}
