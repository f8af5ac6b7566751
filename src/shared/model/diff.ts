import type { ActionOwner } from './action.ts';
import type { Side, TypedBlockNode } from './document.ts';
import type { FeedbackDirection, FeedbackPart } from './feedback.ts';

/** A stretch of text, by whether both texts have it, only the earlier, or only the later. */
export interface WordMark {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** What a block says besides its words; null where its kind does not say it. */
export interface BlockDetail {
  /** Which part of feedback the line is. */
  readonly part: FeedbackPart | null;
  readonly direction: FeedbackDirection | null;
  readonly valueId: string | null;
  readonly referred: boolean | null;
}

/** One line of a text as a comparison shows it: a paragraph, an item of a list, a typed block. */
export interface DiffLine {
  readonly type: 'paragraph' | 'bullet' | 'number' | 'quote' | TypedBlockNode['type'];
  /** How deep in lists and quotes it stands, from 0. */
  readonly depth: number;
  /** Never empty; may hold line breaks. */
  readonly text: string;
  /** Of a numbered item; it does not count as a change. */
  readonly number: number | null;
  readonly action: {
    readonly owner: ActionOwner;
    readonly due: string | null;
    readonly done: boolean;
  } | null;
  /** What feedback, an acknowledgement or a boundary note says besides its words. */
  readonly block: BlockDetail | null;
  /** Of a typed block; null for free text, which is shared with its prompt. */
  readonly shared: boolean | null;
  readonly side: Side | null;
}

/** A piece of a comparison, in reading order. `same` holds a whole run, to be folded. */
export type DiffPiece =
  | { readonly kind: 'same'; readonly lines: readonly DiffLine[] }
  | { readonly kind: 'added'; readonly line: DiffLine }
  | { readonly kind: 'removed'; readonly line: DiffLine }
  | {
      readonly kind: 'changed';
      readonly before: DiffLine;
      readonly after: DiffLine;
      /** Over the text of both; one `same` where only something else changed. */
      readonly marks: readonly WordMark[];
      /** Whether bold, italic and the like, or its place in a list, changed. */
      readonly restyled: boolean;
    };

interface Change<T> {
  readonly before: T;
  readonly after: T;
}

/** What changed under one question. */
export interface PromptDiff {
  readonly promptId: string;
  readonly step: string;
  /** Whether its free text goes into the summary; null when that is as it was. */
  readonly shared: Change<boolean> | null;
  readonly side: Change<Side | null> | null;
  /** Empty when only `shared` or `side` changed. */
  readonly pieces: readonly DiffPiece[];
}

/** What changed from one text of a session to another. Unchanged questions are only counted. */
export interface TextDiff {
  /** In the order of the later text; questions that only the earlier one has come last. */
  readonly prompts: readonly PromptDiff[];
  /** The 'Only you' notes; empty when they did not change. */
  readonly notes: readonly DiffPiece[];
  /** How many questions have an answer that did not change; the notes count as one. */
  readonly unchanged: number;
}
