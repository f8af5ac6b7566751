import { withoutHidden } from '../hidden-characters.ts';
import type { TemplateContent, TemplatePrompt, TemplateStep } from './template.ts';

/** A change of a template while it is edited; texts may be empty for a while. */
export type TemplateEdit = (content: TemplateContent) => TemplateContent;

export function changeStep(
  stepId: string,
  part: Partial<Pick<TemplateStep, 'title' | 'purpose'>>,
): TemplateEdit {
  return inSteps((steps) =>
    steps.map((step) => (step.id === stepId ? { ...step, ...part } : step)),
  );
}

export function changePrompt(
  promptId: string,
  part: Partial<Pick<TemplatePrompt, 'label' | 'question' | 'side' | 'sharedByDefault'>>,
): TemplateEdit {
  return inSteps((steps) =>
    steps.map((step) => ({
      ...step,
      prompts: step.prompts.map((prompt) =>
        prompt.id === promptId ? { ...prompt, ...part } : prompt,
      ),
    })),
  );
}

/** Puts a step at `index`; one that is there already is left where it is. */
export function putStep(step: TemplateStep, index: number): TemplateEdit {
  return inSteps((steps) =>
    steps.some(({ id }) => id === step.id) ? steps : steps.toSpliced(index, 0, step),
  );
}

/**
 * Puts a prompt at `index` of a step, or of the last one where that step is gone; one that is there
 * already is left where it is.
 */
export function putPrompt(prompt: TemplatePrompt, stepId: string, index: number): TemplateEdit {
  return inSteps((steps) => {
    if (steps.some(({ prompts }) => prompts.some(({ id }) => id === prompt.id))) return steps;
    const found = steps.findIndex(({ id }) => id === stepId);
    const at = found === -1 ? steps.length - 1 : found;
    return steps.map((step, position) =>
      position === at ? { ...step, prompts: step.prompts.toSpliced(index, 0, prompt) } : step,
    );
  });
}

export function dropStep(stepId: string): TemplateEdit {
  return inSteps((steps) => steps.filter(({ id }) => id !== stepId));
}

export function dropPrompt(promptId: string): TemplateEdit {
  return inSteps((steps) =>
    steps.map((step) => ({
      ...step,
      prompts: step.prompts.filter(({ id }) => id !== promptId),
    })),
  );
}

export function moveStep(stepId: string, by: 1 | -1): TemplateEdit {
  return inSteps((steps) => {
    const from = steps.findIndex(({ id }) => id === stepId);
    const step = steps[from];
    const to = from + by;
    if (!step || to < 0 || to >= steps.length) return steps;
    return steps.toSpliced(from, 1).toSpliced(to, 0, step);
  });
}

/** Moves a prompt by one place; at the edge of its step it goes over into the next one. */
export function movePrompt(promptId: string, by: 1 | -1): TemplateEdit {
  return inSteps((steps) => {
    const at = steps.findIndex(({ prompts }) => prompts.some(({ id }) => id === promptId));
    const home = steps[at];
    const from = home?.prompts.findIndex(({ id }) => id === promptId) ?? -1;
    const prompt = home?.prompts[from];
    if (!home || !prompt) return steps;
    const left = home.prompts.toSpliced(from, 1);
    const inside = from + by >= 0 && from + by < home.prompts.length;
    const target = inside ? at : at + by;
    const next = steps[target];
    if (!next) return steps;
    return steps.map((step, position) => {
      if (position === target) {
        const prompts = inside ? left : step.prompts;
        const index = inside ? from + by : by > 0 ? 0 : prompts.length;
        return { ...step, prompts: prompts.toSpliced(index, 0, prompt) };
      }
      return position === at ? { ...step, prompts: left } : step;
    });
  });
}

/** The longest texts that a template keeps. */
export const longest = { name: 120, title: 80, text: 300, label: 60 } as const;

/**
 * What is kept of a template that is being edited: texts without what nobody sees. A question without
 * words is asked by its label, and a label without words is the beginning of its question; where both are
 * empty there is nothing to ask yet. A step is kept once it asks something. Null while nothing is asked
 * of everybody.
 *
 * @param before stands in for a name or title that is empty
 */
export function keptContent(
  edited: TemplateContent,
  before: TemplateContent,
): TemplateContent | null {
  const titles = new Map(before.steps.map(({ id, title }) => [id, title]));
  const steps = edited.steps.flatMap((step) => {
    const prompts = step.prompts.map(keptPrompt).filter(({ question }) => question !== '');
    if (prompts.length === 0) return [];
    const [first] = prompts;
    const title =
      tidy(step.title, longest.title) || (titles.get(step.id) ?? first?.label ?? step.id);
    return [{ id: step.id, title, purpose: tidy(step.purpose, longest.text), prompts }];
  });
  const asksAll = steps.some(({ prompts }) => prompts.some(({ when }) => when === undefined));
  return asksAll ? { name: tidy(edited.name, longest.name) || before.name, steps } : null;
}

function keptPrompt(prompt: TemplatePrompt): TemplatePrompt {
  const question = tidy(prompt.question, longest.text);
  const label = tidy(prompt.label, longest.label);
  return { ...prompt, question: question || label, label: label || beginning(question) };
}

/** The first words of a question, as many as fit into a label. */
function beginning(question: string): string {
  if (question.length <= longest.label) return question;
  const cut = withoutHidden(question.slice(0, longest.label - 1));
  const space = cut.lastIndexOf(' ');
  return `${(space > 20 ? cut.slice(0, space) : cut).trimEnd()}…`;
}

/** One line of what can be seen, no longer than is kept. */
function tidy(text: string, most: number): string {
  const line = withoutHidden(text.replaceAll(/[\p{Cc}\s]+/gu, ' ')).trim();
  return withoutHidden(line.slice(0, most)).trim();
}

function inSteps(
  change: (steps: readonly TemplateStep[]) => readonly TemplateStep[],
): TemplateEdit {
  return (content) => ({ ...content, steps: change(content.steps) });
}
