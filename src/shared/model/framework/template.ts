import type { SessionDocument, Side } from '../document.ts';

/** A template: the ordered questions of a session (FRAMEWORK.md). A session keeps the version it was held with. */
export interface Template {
  /** Stable id, `regular` or `first`. */
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly steps: readonly TemplateStep[];
}

export interface TemplateStep {
  /** `agreement`, `what`, `how`, `summary` or `next`. */
  readonly id: string;
  readonly title: string;
  /** One line under the title that says what the step is for. */
  readonly purpose: string;
  readonly prompts: readonly TemplatePrompt[];
}

export interface TemplatePrompt {
  /** FRAMEWORK id. */
  readonly id: string;
  /** A few words, for the rail. */
  readonly label: string;
  readonly question: string;
  readonly side: Side | null;
  /** True where the answer is made for the summary; all else starts private. */
  readonly sharedByDefault: boolean;
}

/** An empty document with every section and prompt of `template`. */
export function blankDocument(template: Template): SessionDocument {
  return {
    type: 'doc',
    content: template.steps.map((step) => ({
      type: 'section',
      attrs: { step: step.id },
      content: step.prompts.map((prompt) => ({
        type: 'prompt',
        attrs: { promptId: prompt.id, shared: prompt.sharedByDefault, side: prompt.side },
        content: [{ type: 'paragraph' }],
      })),
    })),
  };
}

/** The step of `template` that asks `promptId`, or undefined. */
export function stepOfPrompt(template: Template, promptId: string): TemplateStep | undefined {
  return template.steps.find((step) => step.prompts.some((prompt) => prompt.id === promptId));
}
