export type { Files } from './attachment/files.ts';
export type { Findable } from './found/findable.ts';
export type { Find } from './found/find-in.ts';
export { canOpen } from './extensions.ts';
export { NotesEditor } from './notes-editor.tsx';
export { SessionEditor } from './session-editor.tsx';
export type { SessionEditorHandle } from './session-editor.tsx';
export type { EditorLibrary } from './library/shelf.ts';
