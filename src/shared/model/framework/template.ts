import type { SessionDocument, Side } from '../document.ts';
import type { ProfileField } from '../profile.ts';

/** A template: the ordered questions of a session (FRAMEWORK.md). A session keeps the version it was held with. */
export interface Template extends TemplateContent {
  /** `regular` or `first`, or the UUID of the coach's own. */
  readonly id: string;
  readonly version: number;
}

export interface TemplateContent {
  readonly name: string;
  readonly steps: readonly TemplateStep[];
}

export interface TemplateStep {
  /** Such as `agreement`, `what`, or `own.` and a UUID; unique within a template. */
  readonly id: string;
  readonly title: string;
  /** One line under the title that says what the step is for. */
  readonly purpose: string;
  readonly prompts: readonly TemplatePrompt[];
}

export interface TemplatePrompt {
  /** FRAMEWORK id, or `own.` and a UUID; unique within a template. */
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

/** What of a person decides which prompts they are asked. */
interface Asked {
  /** Whether the person is marked as someone on the team who had no 1-1s so far. */
  readonly cleanSlate: boolean;
}

/** An empty document with every section and prompt of `template` that fits the person. */
export function blankDocument(
  template: Template,
  person: Asked = { cleanSlate: false },
): SessionDocument {
  return fitted(template, { type: 'doc', content: [] }, person);
}

/**
 * `document` with a blank prompt where one that fits the person is missing. What is in it stays, also
 * where it no longer fits.
 */
export function fitted(
  template: Template,
  document: SessionDocument,
  person: Asked,
): SessionDocument {
  const present = new Map(
    document.content.flatMap(({ content }) => content.map((node) => [node.attrs.promptId, node])),
  );
  const content = template.steps.map((step) => ({
    type: 'section' as const,
    attrs: { step: step.id },
    content: step.prompts.flatMap((prompt) => {
      const node = present.get(prompt.id);
      if (node) return [node];
      return prompt.when === 'clean_slate' && !person.cleanSlate ? [] : [blankPrompt(prompt)];
    }),
  }));
  return { type: 'doc', content: content.filter((section) => section.content.length > 0) };
}

function blankPrompt(
  prompt: TemplatePrompt,
): SessionDocument['content'][number]['content'][number] {
  return {
    type: 'prompt',
    attrs: { promptId: prompt.id, shared: prompt.sharedByDefault, side: prompt.side },
    content: [{ type: 'paragraph' }],
  };
}

/** Whether a document asks exactly what `template` asks; only a prompt with `when` may be missing. */
export function asksAsTemplate(document: SessionDocument, template: Template): boolean {
  const found = document.content.map(
    (section) => [section.attrs.step, section.content.map(({ attrs }) => attrs.promptId)] as const,
  );
  const present = new Set(found.flatMap(([, ids]) => ids));
  const wanted = template.steps
    .map(
      (step) =>
        [
          step.id,
          step.prompts
            .filter(({ id, when }) => when === undefined || present.has(id))
            .map(({ id }) => id),
        ] as const,
    )
    .filter(([, ids]) => ids.length > 0);
  return JSON.stringify(found) === JSON.stringify(wanted);
}

/** The step of `template` that asks `promptId`, or undefined. */
export function stepOfPrompt(template: Template, promptId: string): TemplateStep | undefined {
  return template.steps.find((step) => step.prompts.some((prompt) => prompt.id === promptId));
}
