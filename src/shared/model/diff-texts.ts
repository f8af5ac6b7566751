import type { BlockNode, NoteDocument, SessionDocument, Side } from './document.ts';
import type { PromptDiff, TextDiff } from './diff.ts';
import { comparedLines } from './diff-lines.ts';
import { diffLines } from './diff-pieces.ts';
import { usualBudget } from './diff-words.ts';

/** The whole text of a session at one time. */
interface WholeText {
  readonly document: SessionDocument;
  readonly notes: NoteDocument;
}

/**
 * What changed from one text of a session to another, question by question. Works across versions of
 * a template: questions are matched by id. Takes about a tenth of a second at most for any text that
 * a session can hold; what would take longer comes back as changed whole.
 */
export function diffTexts(before: WholeText, after: WholeText): TextDiff {
  const budget = { steps: usualBudget };
  const earlier = promptsOf(before.document);
  const later = promptsOf(after.document);
  const prompts: PromptDiff[] = [];
  let unchanged = 0;
  for (const promptId of new Set([...later.keys(), ...earlier.keys()])) {
    const [was, is] = [earlier.get(promptId), later.get(promptId)];
    const lines = [comparedLines(was?.content ?? []), comparedLines(is?.content ?? [])] as const;
    const pieces = diffLines(...lines, budget);
    const written = lines.some((own) => own.length > 0);
    // A question without an answer shares nothing, whatever its switch says.
    const shared = written && was && is ? changeOf(was.shared, is.shared) : null;
    const side = written && was && is ? changeOf(was.side, is.side) : null;
    if (pieces.length > 0 || shared || side) {
      const step = is?.step ?? was?.step ?? '';
      prompts.push({ promptId, step, shared, side, pieces });
    } else if (written) unchanged += 1;
  }
  const noteLines = [
    comparedLines(before.notes.content),
    comparedLines(after.notes.content),
  ] as const;
  const notes = diffLines(...noteLines, budget);
  if (notes.length === 0 && noteLines[1].length > 0) unchanged += 1;
  return { prompts, notes, unchanged };
}

interface Prompt {
  readonly step: string;
  readonly shared: boolean;
  readonly side: Side | null;
  readonly content: readonly BlockNode[];
}

function promptsOf(document: SessionDocument): ReadonlyMap<string, Prompt> {
  return new Map(
    document.content.flatMap(({ attrs, content }) =>
      content.map((prompt): [string, Prompt] => {
        const { promptId, shared, side } = prompt.attrs;
        return [promptId, { step: attrs.step, shared, side, content: prompt.content }];
      }),
    ),
  );
}

function changeOf<T>(before: T, after: T): { readonly before: T; readonly after: T } | null {
  return before === after ? null : { before, after };
}
