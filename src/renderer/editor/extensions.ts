import { Node, getSchema } from '@tiptap/core';
import type { AnyExtension } from '@tiptap/core';
import type { NoteDocument, SessionDocument } from '#shared/model/document.ts';
import type { Template } from '#shared/model/framework/template.ts';
import { Acknowledgement } from './acknowledgement/acknowledgement.ts';
import { Action } from './action/action.ts';
import { AttachmentBlock } from './attachment/attachment.ts';
import { noFiles } from './attachment/files.ts';
import type { Files } from './attachment/files.ts';
import { FilesElsewhere } from './attachment/files-elsewhere.ts';
import { TakeFiles } from './attachment/take-files.ts';
import { Boundary } from './boundary/boundary.ts';
import { Feedback } from './feedback/feedback.ts';
import { FeedbackPart } from './feedback/feedback-part.ts';
import { FoundMarks } from './found/found.ts';
import { isWhole } from './guard/questions-stay.ts';
import { Edges, Guard } from './guard/guard.ts';
import { Insight } from './insight/insight.ts';
import { makeShelf } from './library/shelf.ts';
import type { Shelf } from './library/shelf.ts';
import { EntryMark } from './mark/mark.ts';
import { Movement } from './movement/movement.ts';
import { Paste } from './paste/paste.ts';
import { Prompt } from './prompt/prompt.ts';
import { Question } from './question/question.ts';
import { richText } from './rich-text/rich-text.ts';
import { Section } from './section/section.ts';
import { Sides } from './side/side.ts';
import { noteOffer } from './slash-menu/items.ts';
import { libraryOffer } from './slash-menu/second-lists.ts';
import { SlashMenu } from './slash-menu/slash-menu.ts';
import { Tool } from './tool/tool.ts';
import { TypedBlocks } from './typed-block/typed-block.ts';

const Session = Node.create({ name: 'doc', topNode: true, content: 'section+' });
const Notes = Node.create({ name: 'doc', topNode: true, content: 'block+' });

interface Options {
  readonly onTooLarge: () => void;
}
interface NoteOptions extends Options {
  /** Files were pasted or dropped, and have no place here. */
  readonly onFiles: () => void;
}
interface SessionOptions extends Options {
  readonly template: Template | null;
  readonly memberName: string;
  readonly shelf: Shelf;
  readonly files?: Files;
  /** Leads to what the library says about where coaching ends. */
  readonly onAboutBoundary?: () => void;
}

/** The framework as a schema: `doc > section+ > prompt+ > block+`. */
export function sessionExtensions({
  template,
  memberName,
  shelf,
  files = noFiles,
  onTooLarge,
  onAboutBoundary,
}: SessionOptions): AnyExtension[] {
  return [
    Session,
    ...richText,
    Section.configure({ template }),
    Prompt.configure({ template, files: files === noFiles ? null : files }),
    Action.configure({ memberName }),
    Insight,
    Feedback.configure({ shelf }),
    FeedbackPart,
    Acknowledgement.configure({ shelf }),
    Question,
    Tool,
    Boundary.configure({ onAbout: onAboutBoundary ?? null }),
    AttachmentBlock.configure({ files }),
    TypedBlocks,
    Sides,
    Guard,
    Edges,
    Paste.configure({ onTooLarge }),
    TakeFiles.configure({ files }),
    Movement,
    EntryMark,
    FoundMarks,
    SlashMenu.configure({ offer: libraryOffer(shelf, template, files) }),
  ];
}

/** Plain rich text for 'Only you'. */
export function noteExtensions({ onTooLarge, onFiles }: NoteOptions): AnyExtension[] {
  return [
    Notes,
    ...richText,
    FoundMarks,
    Paste.configure({ onTooLarge }),
    FilesElsewhere.configure({ onFiles }),
    SlashMenu.configure({ offer: noteOffer }),
  ];
}

/**
 * Whether both texts fit the schemas exactly. Tiptap would open what does not fit as an empty
 * document, and the next save would put that over the text (TESTS 24); so it is asked first.
 */
export function canOpen(document: SessionDocument, notes: NoteDocument): boolean {
  const nothing = () => undefined;
  const quiet = { onTooLarge: nothing, onFiles: nothing };
  const session = { template: null, memberName: '', shelf: makeShelf(), ...quiet };
  return fits(sessionExtensions(session), document) && fits(noteExtensions(quiet), notes);
}

function fits(extensions: AnyExtension[], json: SessionDocument | NoteDocument): boolean {
  try {
    const opened = getSchema(extensions).nodeFromJSON(json);
    opened.check();
    return isWhole(opened);
  } catch {
    return false;
  }
}
