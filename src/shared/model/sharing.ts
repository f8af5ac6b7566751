import type { SharedAction, SharedAnswer, SharedContent, SummaryContent } from './summary.ts';
import type { FeedbackNode, SessionDocument, TypedBlockNode } from './document.ts';
import type { FeedbackPart } from './feedback.ts';
import type { SessionPlan } from './session.ts';
import type { Template } from './framework/template.ts';
import { inlineText, isShared, isTyped, textOf, typedText } from './entry.ts';
import type { TextBlockNode } from './document.ts';

/** What blocks say beside their own words. */
interface BlockWords {
  /** What the parts of feedback are called; the words come from the catalogue. */
  readonly parts: Readonly<Record<FeedbackPart, string>>;
  /** The value of this id as it is read; null where it is not known any more. */
  readonly valueLine: (valueId: string) => string | null;
}

const outcomePrompt = 'agreement.outcome';
const memberWordsPrompt = 'close.summary';
const nextPrompt = 'close.next';

/**
 * The sharing step: what a summary says, from what the coach has shared and from nothing else.
 * The 'Only you' notes are not among its arguments.
 *
 * @param next the person's next planned session, or null
 */
export function share(
  session: SessionPlan,
  template: Template,
  document: SessionDocument,
  next: SessionPlan | null,
  blockWords: BlockWords,
): SharedContent {
  const questions = new Map(
    template.steps.flatMap((step) => step.prompts.map((prompt) => [prompt.id, prompt.question])),
  );
  const prompts = document.content.flatMap((section) => section.content);
  const answers = new Map<string, SharedAnswer>();
  const insights: string[] = [];
  const actions: SharedAction[] = [];

  for (const prompt of prompts) {
    const { promptId } = prompt.attrs;
    const free: TextBlockNode[] = [];
    const blocks: string[] = [];
    for (const block of prompt.content) {
      if (block.type === 'action') {
        const text = inlineText(block.content);
        if (block.attrs.shared && text !== '') {
          const { owner, due, done } = block.attrs;
          actions.push({ text, owner, due, done });
        }
      } else if (block.type === 'insight') {
        const text = inlineText(block.content);
        if (block.attrs.shared && text !== '') insights.push(text);
      } else if (!isTyped(block)) {
        free.push(block);
      } else if (isShared(block)) {
        // Feedback, acknowledgements, questions and tools are part of the answer that they stand in.
        blocks.push(blockText(block, blockWords));
      }
    }
    const text = [prompt.attrs.shared ? textOf(free) : '', ...blocks]
      .filter((part) => part !== '')
      .join('\n');
    if (text !== '') {
      answers.set(promptId, { promptId, question: questions.get(promptId) ?? promptId, text });
    }
  }

  const special = new Set([outcomePrompt, memberWordsPrompt, nextPrompt]);
  const content: SummaryContent = {
    session: planOf(session),
    outcome: answers.get(outcomePrompt)?.text ?? '',
    memberWords: answers.get(memberWordsPrompt)?.text ?? '',
    answers: [...answers.values()].filter((answer) => !special.has(answer.promptId)),
    insights,
    actions,
    next: { text: answers.get(nextPrompt)?.text ?? '', plan: next && planOf(next) },
  };
  return shared(content);
}

/** The content with what the team member wrote in their turn: theirs to share. */
export function withWordsOfMember(content: SharedContent, memberWords: string): SharedContent {
  return shared({ ...content, memberWords });
}

/** The content with the questions worded as in a text that was signed, where that has them. */
export function withQuestionsOf(content: SharedContent, signed: SummaryContent): SharedContent {
  const questions = new Map(signed.answers.map(({ promptId, question }) => [promptId, question]));
  return shared({
    ...content,
    answers: content.answers.map((answer) => ({
      ...answer,
      question: questions.get(answer.promptId) ?? answer.question,
    })),
  });
}

/**
 * The content with every text as it was signed that reads so in one of the languages: what the app itself
 * says in a text is no change of it.
 *
 * @param inEach the same content, said in each language
 */
export function withTextsAsSigned(
  content: SharedContent,
  inEach: readonly SharedContent[],
  signed: SummaryContent,
): SharedContent {
  const text = (of: (content: SummaryContent) => string | undefined, now: string): string =>
    inEach.map(of).find((said) => said === of(signed)) ?? now;
  return shared({
    ...content,
    outcome: text((each) => each.outcome, content.outcome),
    memberWords: text((each) => each.memberWords, content.memberWords),
    answers: content.answers.map((answer) => ({
      ...answer,
      text: text(
        ({ answers }) => answers.find(({ promptId }) => promptId === answer.promptId)?.text,
        answer.text,
      ),
    })),
    next: { ...content.next, text: text((each) => each.next.text, content.next.text) },
  });
}

/** Content read back from a text that was signed. What was signed was shared, and has left since. */
export function readBack(content: SummaryContent): SharedContent {
  return shared(content);
}

function shared(content: SummaryContent): SharedContent {
  return content as SharedContent;
}

/** A block as it is read, and the value that it names. */
function blockText(block: TypedBlockNode, { parts, valueLine }: BlockWords): string {
  const text = block.type === 'feedback' ? feedbackText(block, parts) : typedText(block);
  const valueId = 'valueId' in block.attrs ? block.attrs.valueId : null;
  const value = valueId === null || text === '' ? null : valueLine(valueId);
  return value === null ? text : `${text}\n${value}`;
}

/** Feedback as it is read: each part that has words, after its name. */
function feedbackText({ content }: FeedbackNode, labels: BlockWords['parts']): string {
  return content
    .map(({ attrs, content }) => ({ label: labels[attrs.part], text: inlineText(content) }))
    .filter(({ text }) => text !== '')
    .map(({ label, text }) => `${label}: ${text}`)
    .join('\n');
}

/** Only the four fields of a plan: whatever else a caller's object carries stays behind. */
function planOf({ startsAt, zone, durationMinutes, place }: SessionPlan): SessionPlan {
  return { startsAt, zone, durationMinutes, place };
}
