import { coachTakesMost } from '#shared/model/action.ts';
import { coverageOf } from '#shared/model/coverage.ts';
import type { Coverage } from '#shared/model/coverage.ts';
import type { PromptNode, SessionDocument, Side } from '#shared/model/document.ts';
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
  // A question that does not fit the person is in the template and not in the document.
  const prompts = document.content.flatMap(({ content }) => content);
  const read = new Map(prompts.map((prompt) => [prompt.attrs.promptId, readOnce(prompt)]));
  const answers = [...read.values()];
  return {
    steps: template.steps
      .map((step) => ({
        id: step.id,
        title: step.title,
        prompts: step.prompts.flatMap(({ id, label, question }) => {
          const answer = read.get(id);
          return answer ? { id, label, question, answered: answer.sides.length > 0 } : [];
        }),
      }))
      .filter((step) => step.prompts.length > 0),
    coverage: coverageOf(
      answers.flatMap(({ sides }) => sides.map((side) => ({ side, pieces: 1 }))),
    ),
    coachTakesMost: coachTakesMost(answers.flatMap(({ steps }) => steps)),
  };
}

/** Whether two overviews show the same. */
export function showsSame(one: Overview, other: Overview): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** What an answer counts for: the side of each piece with text, and its next steps. */
interface Answer {
  readonly sides: readonly (Side | null)[];
  readonly steps: ReturnType<typeof stepsIn>;
}

/** The editor gives an answer that nobody changed as the same object, and reading a long one takes time. */
const answers = new WeakMap<PromptNode, Answer>();

function readOnce(prompt: PromptNode): Answer {
  const known = answers.get(prompt);
  if (known !== undefined) return known;
  const alone: SessionDocument = {
    type: 'doc',
    content: [{ type: 'section', attrs: { step: '' }, content: [prompt] }],
  };
  const answer = {
    sides: entriesOf(alone, emptyNotes).map(({ side }) => side),
    steps: stepsIn(alone),
  };
  answers.set(prompt, answer);
  return answer;
}
