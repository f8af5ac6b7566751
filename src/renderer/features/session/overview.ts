import type { SessionDocument } from '#shared/model/document.ts';
import { emptyNotes } from '#shared/model/document.ts';
import { entriesOf } from '#shared/model/entry.ts';
import type { Template } from '#shared/model/framework/template.ts';

export interface Overview {
  readonly steps: readonly OverviewStep[];
  /** How many pieces with text are tagged What, and How; one tagged both counts for both. */
  readonly coverage: { readonly what: number; readonly how: number };
}

interface OverviewStep {
  readonly id: string;
  readonly title: string;
  readonly prompts: readonly {
    readonly id: string;
    readonly label: string;
    readonly question: string;
    readonly answered: boolean;
  }[];
}

/**
 * What the rail shows: which questions have an answer, and how far the What and the How are covered.
 * Coverage counts tags, not places (FRAMEWORK.md).
 */
export function overviewOf(template: Template, document: SessionDocument): Overview {
  const entries = entriesOf(document, emptyNotes);
  const answered = new Set(entries.map((entry) => entry.promptId));
  // A question that does not fit the person is in the template and not in the document.
  const asked = new Set(
    document.content.flatMap(({ content }) => content.map(({ attrs }) => attrs.promptId)),
  );
  const count = (side: 'what' | 'how') =>
    entries.filter((entry) => entry.side === side || entry.side === 'both').length;
  return {
    steps: template.steps
      .map(({ id, title, prompts }) => ({
        id,
        title,
        prompts: prompts
          .filter((prompt) => asked.has(prompt.id))
          .map((prompt) => ({
            id: prompt.id,
            label: prompt.label,
            question: prompt.question,
            answered: answered.has(prompt.id),
          })),
      }))
      .filter(({ prompts }) => prompts.length > 0),
    coverage: { what: count('what'), how: count('how') },
  };
}
