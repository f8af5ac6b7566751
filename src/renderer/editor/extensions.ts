import { Node, getSchema } from '@tiptap/core';
import type { AnyExtension } from '@tiptap/core';
import type { NoteDocument, SessionDocument } from '#shared/model/document.ts';
import type { Template } from '#shared/model/framework/template.ts';
import { Action } from './action/action.ts';
import { Edges, Guard } from './guard/guard.ts';
import { Insight } from './insight/insight.ts';
import { EntryMark } from './mark/mark.ts';
import { Movement } from './movement/movement.ts';
import { Paste } from './paste/paste.ts';
import { Prompt } from './prompt/prompt.ts';
import { richText } from './rich-text/rich-text.ts';
import { Section } from './section/section.ts';
import { noteItems, sessionItems } from './slash-menu/items.ts';
import { SlashMenu } from './slash-menu/slash-menu.ts';
import { TypedBlocks } from './typed-block/typed-block.ts';

const Session = Node.create({ name: 'doc', topNode: true, content: 'section+' });
const Notes = Node.create({ name: 'doc', topNode: true, content: 'block+' });

interface Options {
  readonly onTooLarge: () => void;
}
interface SessionOptions extends Options {
  readonly template: Template | null;
  readonly memberName: string;
}

/** The framework as a schema: `doc > section+ > prompt+ > block+`. */
export function sessionExtensions({
  template,
  memberName,
  onTooLarge,
}: SessionOptions): AnyExtension[] {
  return [
    Session,
    ...richText,
    Section.configure({ template }),
    Prompt.configure({ template }),
    Action.configure({ memberName }),
    Insight,
    TypedBlocks,
    Guard,
    Edges,
    Paste.configure({ onTooLarge }),
    Movement,
    EntryMark,
    SlashMenu.configure({ items: sessionItems }),
  ];
}

/** Plain rich text for 'Only you'. */
export function noteExtensions({ onTooLarge }: Options): AnyExtension[] {
  return [
    Notes,
    ...richText,
    Paste.configure({ onTooLarge }),
    SlashMenu.configure({ items: noteItems }),
  ];
}

/**
 * Whether both texts fit the schemas exactly. Tiptap would open what does not fit as an empty
 * document, and the next save would put that over the text (TESTS 24); so it is asked first.
 */
export function canOpen(document: SessionDocument, notes: NoteDocument): boolean {
  const onTooLarge = () => undefined;
  return (
    fits(sessionExtensions({ template: null, memberName: '', onTooLarge }), document) &&
    fits(noteExtensions({ onTooLarge }), notes)
  );
}

function fits(extensions: AnyExtension[], json: SessionDocument | NoteDocument): boolean {
  try {
    getSchema(extensions).nodeFromJSON(json).check();
    return true;
  } catch {
    return false;
  }
}
