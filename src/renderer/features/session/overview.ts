import { coachTakesMost } from '#shared/model/action.ts';
import { coverageOf } from '#shared/model/coverage.ts';
import type { Coverage } from '#shared/model/coverage.ts';
import type { SessionDocument } from '#shared/model/document.ts';
import { emptyNotes } from '#shared/model/document.ts';
import { entriesOf } from '#shared/model/entry.ts';
import type { Template } from '#shared/model/framework/template.ts';
import { stepsIn } from '#shared/model/steps-in.ts';

export interface Overview {
  readonly steps: readonly OverviewStep[];
  readonly coverage: Coverage;
  /** See `coachTakesMost`. */
  readonly coachTakesMost: boolean;
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
 */
export function overviewOf(template: Template, document: SessionDocument): Overview {
  const entries = entriesOf(document, emptyNotes);
  const answered = new Set(entries.map((entry) => entry.promptId));
  // A question that does not fit the person is in the template and not in the document.
  const asked = new Set(
    document.content.flatMap(({ content }) => content.map(({ attrs }) => attrs.promptId)),
  );
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
    coverage: coverageOf(entries.map(({ side }) => ({ side, pieces: 1 }))),
    coachTakesMost: coachTakesMost(stepsIn(document)),
  };
}
