import { Parser } from 'htmlparser2';
import { AppError } from '#shared/errors.ts';
import type { ImportLimits } from '../limits.ts';

/** A file in an Evernote export. */
interface EnexResource {
  readonly name: string;
  readonly mime: string;
  readonly bytes: Uint8Array;
}

/** A note of an Evernote export, as it is written there. */
export interface EnexNote {
  readonly title: string;
  /** ENML. */
  readonly content: string;
  readonly created: string;
  readonly updated: string;
  readonly tags: readonly string[];
  readonly resources: readonly EnexResource[];
  readonly tasks: readonly { readonly title: string; readonly isDone: boolean }[];
}

export interface EnexFile {
  readonly notes: readonly EnexNote[];
  /** Whether it ends as it began; a file that was cut off holds whole notes all the same. */
  readonly isWhole: boolean;
}

/** One element of the file that holds others, while it is read. */
type Fields = Map<string, string[]>;

const depthOfNotes = 2;
const deepest = 12;
const chunkLength = 65_536;

/**
 * An Evernote export (ENEX): XML without anything that could load or multiply. Entities beyond the five
 * of XML are left as they are written, and a file that declares its own is refused.
 *
 * Source: Evernote Note Export Format 4.0 (xml.evernote.com/pub/evernote-export4.dtd).
 *
 * @throws AppError `import_unreadable`, `import_too_large`
 */
export function readEnex(text: string, limits: ImportLimits): EnexFile {
  const notes: EnexNote[] = [];
  const path: string[] = [];
  let pieces: string[] = [];
  let note: Fields = new Map();
  let inner: Fields = new Map();
  let resources: EnexResource[] = [];
  let tasks: { title: string; isDone: boolean }[] = [];
  let isWhole = false;

  const parser = new Parser(
    {
      onopentag: (name) => {
        path.push(name);
        pieces = [];
        if (path.length > deepest || notes.length > limits.entries) {
          throw new AppError('import_too_large');
        }
        if (path.length === depthOfNotes) {
          [note, resources, tasks] = [new Map(), [], []];
        }
        if (path.length === depthOfNotes + 1) inner = new Map();
      },
      ontext: (piece) => {
        if (path.length > depthOfNotes) pieces.push(piece);
      },
      onclosetag: (name) => {
        const value = pieces.join('');
        pieces = [];
        const at = path.length;
        path.pop();
        if (at === 1) isWhole = name === 'en-export';
        else if (at === depthOfNotes && name === 'note') notes.push(noteOf(note, resources, tasks));
        else if (at > depthOfNotes + 1) put(inner, name, value);
        else if (at === depthOfNotes + 1 && name === 'resource') resources.push(resourceOf(inner));
        else if (at === depthOfNotes + 1 && name === 'task') tasks.push(taskOf(inner));
        else if (at === depthOfNotes + 1) put(note, name, value);
      },
      onprocessinginstruction: (name, data) => {
        // A document type of its own could say that a word stands for a billion others.
        if (/^!entity$/iu.test(name) || data.includes('[')) throw new AppError('import_unreadable');
      },
    },
    { xmlMode: true },
  );
  for (let at = 0; at < text.length; at += chunkLength) {
    parser.write(text.slice(at, at + chunkLength));
  }
  // What is open at the end was cut off: it is closed without an end of its own.
  const closed = isWhole;
  const count = notes.length;
  parser.end();
  return { notes: closed ? notes : notes.slice(0, count), isWhole: closed };
}

function put(fields: Fields, name: string, value: string): void {
  const values = fields.get(name) ?? [];
  values.push(value);
  fields.set(name, values);
}

function first(fields: Fields, name: string): string {
  return fields.get(name)?.[0]?.trim() ?? '';
}

function noteOf(
  fields: Fields,
  resources: readonly EnexResource[],
  tasks: EnexNote['tasks'],
): EnexNote {
  return {
    title: first(fields, 'title'),
    content: first(fields, 'content'),
    created: first(fields, 'created'),
    updated: first(fields, 'updated'),
    tags: fields.get('tag') ?? [],
    resources,
    tasks,
  };
}

function resourceOf(fields: Fields): EnexResource {
  return {
    name: first(fields, 'file-name'),
    mime: first(fields, 'mime'),
    bytes: Buffer.from(first(fields, 'data'), 'base64'),
  };
}

function taskOf(fields: Fields): EnexNote['tasks'][number] {
  return { title: first(fields, 'title'), isDone: first(fields, 'taskStatus') === 'completed' };
}
