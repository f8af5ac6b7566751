import type { ActionOwner } from './action.ts';
import type { MediaType } from './attachment.ts';
import type { FeedbackDirection, FeedbackPart } from './feedback.ts';

/**
 * A session's text: one Tiptap document whose schema is the framework,
 * `doc > section+ > prompt+ > block+` (DESIGN 6). Questions are fixed and live in the template;
 * answers are free. The types mirror the JSON that Tiptap reads and writes.
 */
export interface SessionDocument {
  readonly type: 'doc';
  readonly content: readonly SectionNode[];
}

interface SectionNode {
  readonly type: 'section';
  readonly attrs: { readonly step: string };
  readonly content: readonly PromptNode[];
}

/** Which side of the talk a piece belongs to: the What (results), the How (relationships), or both. */
export const sides = ['what', 'how', 'both'] as const;
export type Side = (typeof sides)[number];

export interface PromptNode {
  readonly type: 'prompt';
  readonly attrs: {
    /** FRAMEWORK id, such as `what.obstacles`; unique within a document. */
    readonly promptId: string;
    /** Whether the free text under this prompt goes into the summary. */
    readonly shared: boolean;
    readonly side: Side | null;
    /** Marked to be kept: left unanswered, it goes to the running list when the session closes. */
    readonly keep?: boolean;
  };
  readonly content: readonly BlockNode[];
}

export type BlockNode = TextBlockNode | TypedBlockNode;

/** A block with an id of its own, by which its entry and its row follow it. */
export type TypedBlockNode =
  | ActionNode
  | InsightNode
  | FeedbackNode
  | AcknowledgementNode
  | QuestionNode
  | ToolNode
  | BoundaryNode
  | AttachmentNode;

export type TextBlockNode = ParagraphNode | ListNode | QuoteNode;

export interface ParagraphNode {
  readonly type: 'paragraph';
  readonly content?: readonly InlineNode[];
}

export interface ListNode {
  readonly type: 'bulletList' | 'orderedList';
  readonly attrs?: { readonly start?: number; readonly type?: string | null };
  readonly content: readonly ListItemNode[];
}

export interface ListItemNode {
  readonly type: 'listItem';
  readonly content: readonly TextBlockNode[];
}

export interface QuoteNode {
  readonly type: 'blockquote';
  readonly content: readonly TextBlockNode[];
}

/** A next step. Its row in the `action` table follows it in the same transaction. */
export interface ActionNode {
  readonly type: 'action';
  readonly attrs: {
    /** UUIDv7, made where the block is made. */
    readonly id: string;
    readonly owner: ActionOwner;
    /** Calendar day `YYYY-MM-DD`, or null. */
    readonly due: string | null;
    readonly done: boolean;
    readonly shared: boolean;
    readonly side: Side | null;
  };
  readonly content?: readonly InlineNode[];
}

/** Something understood. Its row in the `insight` table follows it in the same transaction. */
export interface InsightNode {
  readonly type: 'insight';
  readonly attrs: { readonly id: string; readonly shared: boolean; readonly side: Side | null };
  readonly content?: readonly InlineNode[];
}

/** Feedback by Situation, Impact, Input, Follow-up (FRAMEWORK `siif`), each part once and in that order. */
export interface FeedbackNode {
  readonly type: 'feedback';
  readonly attrs: {
    readonly id: string;
    readonly direction: FeedbackDirection;
    /** The team value that it is about, or null. */
    readonly valueId: string | null;
    readonly shared: boolean;
    readonly side: Side | null;
  };
  readonly content: readonly FeedbackPartNode[];
}

export interface FeedbackPartNode {
  readonly type: 'feedbackPart';
  readonly attrs: { readonly part: FeedbackPart };
  readonly content?: readonly InlineNode[];
}

/** A result or success that is named, and the value that it served (FRAMEWORK `values`). */
interface AcknowledgementNode {
  readonly type: 'acknowledgement';
  readonly attrs: {
    readonly id: string;
    readonly valueId: string | null;
    readonly shared: boolean;
    readonly side: Side | null;
  };
  readonly content?: readonly InlineNode[];
}

/** A question from the bank, as it was asked; the answer is written below it. */
interface QuestionNode {
  readonly type: 'question';
  readonly attrs: { readonly id: string; readonly shared: boolean; readonly side: Side | null };
  readonly content?: readonly InlineNode[];
}

/** A tool from the library, as it was when it was inserted. */
interface ToolNode {
  readonly type: 'tool';
  readonly attrs: {
    readonly id: string;
    readonly title: string;
    readonly shared: boolean;
    readonly side: Side | null;
  };
  readonly content: readonly TextBlockNode[];
}

/** That a matter belongs with a professional (FRAMEWORK `boundary`). It has no `shared`: it never is. */
interface BoundaryNode {
  readonly type: 'boundary';
  readonly attrs: {
    readonly id: string;
    /** Whether the referral was made. */
    readonly referred: boolean;
  };
  readonly content?: readonly InlineNode[];
}

/**
 * A file or an image; its bytes lie in the vault. Its content is what is said about it. It has no `shared`:
 * it never is.
 */
export interface AttachmentNode {
  readonly type: 'attachment';
  readonly attrs: {
    readonly id: string;
    /** Which one it is. A block that was copied has another `id`, and names the same one. */
    readonly attachmentId: string;
    readonly name: string;
    readonly mediaType: MediaType;
    /** Bytes. */
    readonly size: number;
  };
  readonly content?: readonly InlineNode[];
}

export type InlineNode = TextNode | HardBreakNode;

interface TextNode {
  readonly type: 'text';
  readonly text: string;
  readonly marks?: readonly MarkNode[];
}

export interface MarkNode {
  readonly type: 'bold' | 'italic' | 'underline' | 'strike' | 'code';
}

interface HardBreakNode {
  readonly type: 'hardBreak';
}

/** The 'Only you' notes beside a session: plain rich text, no prompts, nothing to share. */
export interface NoteDocument {
  readonly type: 'doc';
  readonly content: readonly TextBlockNode[];
}

export const emptyNotes: NoteDocument = { type: 'doc', content: [{ type: 'paragraph' }] };
