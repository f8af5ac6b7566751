import { Fragment } from '@tiptap/pm/model';
import type { Node, Schema } from '@tiptap/pm/model';
import type { EditorState } from '@tiptap/pm/state';
import type { Template } from '#shared/model/framework/template.ts';
import type { BankQuestion, Tool } from '#shared/model/library.ts';
import { words } from '#shared/words/index.ts';
import type { Files } from '../attachment/files.ts';
import type { Shelf } from '../library/shelf.ts';
import { insertBlock } from '../typed-block/commands.ts';
import type { BlockStart, TypedBlock } from '../typed-block/kinds.ts';
import { listMarks, sessionOffer } from './items.ts';
import type { Offer, SlashItem } from './items.ts';
import { matches } from './matching.ts';

const text = words.blocks;

/** What '/' offers in an answer: the kinds of blocks, then the questions or tools of the library. */
export function libraryOffer(shelf: Shelf, template: Template | null, files: Files): Offer {
  return (query, editor) => {
    const { questions, tools } = shelf.now();
    const wanted = query.slice(1);
    if (query.startsWith(listMarks.question)) {
      const step = stepAround(editor.state);
      return {
        label: text.questions,
        hint: text.questionsHint,
        items: questionsFor(questions, template, step, wanted).map(questionItem),
        empty: questions.length === 0 ? text.noQuestions : text.noSuchQuestion,
      };
    }
    if (query.startsWith(listMarks.tool)) {
      return {
        label: text.tools,
        hint: text.toolsHint,
        items: tools.filter(({ title }) => matches(wanted, title)).map(toolItem),
        empty: tools.length === 0 ? text.noTools : text.noSuchTool,
      };
    }
    return sessionOffer(query, editor, files);
  };
}

interface FoundQuestion {
  readonly question: string;
  /** The step and the moment that it serves. */
  readonly place: string;
}

/**
 * The questions with all words typed, found by their own words, their step or their moment: those of
 * the step that is being talked about first, then those that fit any step.
 */
export function questionsFor(
  questions: readonly BankQuestion[],
  template: Template | null,
  step: string | null,
  wanted: string,
): readonly FoundQuestion[] {
  const rank = (question: BankQuestion) =>
    question.step === step && step !== null ? 0 : question.step === null ? 1 : 2;
  return questions
    .toSorted((a, b) => rank(a) - rank(b))
    .map((question) => ({
      question: question.text,
      place: [
        template?.steps.find(({ id }) => id === question.step)?.title ?? '',
        question.situation === null ? '' : words.library.situations[question.situation],
      ]
        .filter((part) => part !== '')
        .join(' · '),
    }))
    .filter(({ question, place }) => matches(wanted, `${question} ${place}`));
}

function stepAround({ selection }: EditorState): string | null {
  const section = selection.$from.node(1);
  return section?.type.name === 'section' ? String(section.attrs['step']) : null;
}

function questionItem({ question, place }: FoundQuestion): SlashItem {
  return item('question', question, place, (schema) => ({
    content: Fragment.from(schema.text(question)),
  }));
}

function toolItem({ title, body }: Tool): SlashItem {
  return item('tool', title, '', (schema) => ({
    attrs: { title },
    content: Fragment.from(body.map((block): Node => schema.nodeFromJSON(block))),
  }));
}

function item(
  kind: TypedBlock,
  name: string,
  text: string,
  startIn: (schema: Schema) => BlockStart,
): SlashItem {
  return {
    icon: null,
    name,
    text,
    insert({ state, view, schema }, range) {
      insertBlock(kind, range, startIn(schema))(state, view.dispatch.bind(view));
    },
  };
}
