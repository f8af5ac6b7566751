import type { SessionDocument, Side } from '../document.ts';
import type { ProfileField } from '../profile.ts';

/** A template: the ordered questions of a session (FRAMEWORK.md). A session keeps the version it was held with. */
export interface Template {
  /** `regular` or `first`, or the UUID of the coach's own. */
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly steps: readonly TemplateStep[];
}

export interface TemplateStep {
  /** Such as `agreement`, `what`, `how`, `summary`, `next`; unique within a template. */
  readonly id: string;
  readonly title: string;
  /** One line under the title that says what the step is for. */
  readonly purpose: string;
  readonly prompts: readonly TemplatePrompt[];
}

export interface TemplatePrompt {
  /** FRAMEWORK id, or one of the coach's own that begins with `own.`; unique within a template. */
  readonly id: string;
  /** A few words, for the rail. */
  readonly label: string;
  readonly question: string;
  readonly side: Side | null;
  /** True where the answer is made for the summary; all else starts private. */
  readonly sharedByDefault: boolean;
  /** Asked only of a person who is marked so: someone on the team who had no 1-1s so far. */
  readonly when?: 'clean_slate';
  /** The part of the person's profile that its answer fills when the session closes. */
  readonly fills?: ProfileField;
}

/** A template as it is listed. */
export interface TemplateCard {
  readonly id: string;
  /** The latest. */
  readonly version: number;
  readonly name: string;
  /** One that comes with the program: it can be copied, not changed. */
  readonly builtIn: boolean;
  readonly prompts: number;
  /** Sessions that are held, or planned, with any version of it. */
  readonly sessions: number;
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
