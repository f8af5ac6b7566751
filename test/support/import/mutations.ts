import fc from 'fast-check';
import { AppError } from '#shared/errors.ts';
import type { ImportedNote } from '#shared/model/import.ts';
import { readImport } from '#main/import/index.ts';
import type { ChosenSource, SourceFile } from '#main/import/index.ts';
import { chosenFile, fixtureFile, fixtureFiles, tarOf, zipOf } from './exports.ts';
import { dangersIn } from './harmless.ts';

/** An export of one format, and how a person chooses it. */
export interface ExportKind {
  readonly name: string;
  readonly files: readonly SourceFile[];
  readonly chosen: (files: readonly SourceFile[]) => ChosenSource | Promise<ChosenSource>;
  /** Whether the bytes that hold the files are worth being changed as well. */
  readonly isPacked: boolean;
}

const folder = (files: readonly SourceFile[]): ChosenSource => ({
  kind: 'folder',
  files,
  skipped: [],
});
const zip = async (files: readonly SourceFile[]) => chosenFile('x.zip', await zipOf(files));
const tar = async (files: readonly SourceFile[]) => chosenFile('x.jex', await tarOf(files));
const only = (name: string) => (files: readonly SourceFile[]) =>
  chosenFile(name, files[0]?.bytes ?? new Uint8Array());

function one(path: string): readonly SourceFile[] {
  return [
    { path: path.slice(path.lastIndexOf('/') + 1), bytes: fixtureFile(path), modifiedAt: null },
  ];
}

/** A few files of a fixture: what is left out is read as these are. */
function some(fixture: string, of: RegExp): readonly SourceFile[] {
  return fixtureFiles(fixture).filter(({ path }) => of.test(path));
}

const markdown = some('markdown', /03-02|Roadmap|board|contract/u);
const joplin = some('joplin-raw', /^(?:0f|7c|9c|a6|c8|d0|d2|fc|resources\/7c)/u);

/** Every format, with most of what its fixture has. */
export const exportKinds: readonly ExportKind[] = [
  { name: 'markdown', files: markdown, chosen: folder, isPacked: false },
  { name: 'joplin-raw', files: joplin, chosen: folder, isPacked: false },
  { name: 'joplin-jex', files: joplin, chosen: tar, isPacked: true },
  {
    name: 'standard-notes',
    files: one('standard-notes/Standard Notes Backup and Import File.txt'),
    chosen: only('x.txt'),
    isPacked: false,
  },
  { name: 'notesnook', files: some('notesnook-md', /Coaching|0a1b/u), chosen: zip, isPacked: true },
  {
    name: 'notesnook html',
    files: fixtureFiles('notesnook-html'),
    chosen: folder,
    isPacked: false,
  },
  {
    name: 'evernote',
    files: one('evernote/Coaching.enex'),
    chosen: only('Coaching.enex'),
    isPacked: false,
  },
  { name: 'people-csv', files: one('people/english.csv'), chosen: only('x.csv'), isPacked: false },
];

/** What parsers trip over. */
const strange = [
  ...'< > </ <script> <!-- --> <![CDATA[ ]]> & &#0; [ ] ]( ![ [[ ]] ` ``` ~~~ \\ | " ; , { } : %'.split(
    ' ',
  ),
  ...'[[[[ javascript:x ../ /etc/passwd __proto__ null -1 1e999 %E0 type_:'.split(' '),
  ...'\0|\u0001|\u202E|\uD800|\u00FF|\t|\n|\n\n|---\n|> |<!ENTITY a "b">'.split('|'),
];

export interface Mutation {
  readonly file: number;
  readonly at: number;
  readonly cut: number;
  readonly put: string;
  readonly isOfPack: boolean;
}

export const mutations: fc.Arbitrary<readonly Mutation[]> = fc.array(
  fc.record({
    file: fc.nat(),
    at: fc.nat(),
    cut: fc.oneof(fc.nat(3), fc.nat(60), fc.nat(5_000)),
    put: fc.oneof(
      fc.constant(''),
      fc.constantFrom(...strange),
      fc.string({ unit: 'binary-ascii', maxLength: 12 }),
    ),
    isOfPack: fc.boolean(),
  }),
  { minLength: 1, maxLength: 4 },
);

/** An export with some of its bytes cut out, and others put there. */
export async function mutated(
  kind: ExportKind,
  changes: readonly Mutation[],
): Promise<ChosenSource> {
  const files = kind.files.map((file) => ({ ...file }));
  for (const change of changes.filter(({ isOfPack }) => !(kind.isPacked && isOfPack))) {
    const file = files[change.file % files.length];
    if (file !== undefined) file.bytes = changed(file.bytes, change);
  }
  const chosen = await kind.chosen(files);
  if (chosen.kind === 'folder') return chosen;
  const ofPack = changes.filter(({ isOfPack }) => kind.isPacked && isOfPack);
  return { ...chosen, bytes: ofPack.reduce(changed, chosen.bytes) };
}

function changed(bytes: Uint8Array, { at, cut, put }: Mutation): Uint8Array {
  const from = at % (bytes.length + 1);
  return Buffer.concat([bytes.subarray(0, from), Buffer.from(put), bytes.subarray(from + cut)]);
}

/**
 * Reads an export that was changed, as far as it can be. To be refused with a code of its own is right,
 * and to fail in any other way, or to give a note that is none, is not.
 */
export async function verdictOn(chosen: ChosenSource): Promise<'valid' | 'refused'> {
  try {
    const { notes } = await readImport(chosen);
    const wrong = notes.flatMap(wrongIn);
    if (wrong.length > 0) throw new Error(wrong.join('\n'));
    return 'valid';
  } catch (error) {
    if (error instanceof AppError && error.code.startsWith('import_')) return 'refused';
    throw error;
  }
}

function wrongIn({ text, title, createdAt, attachments }: ImportedNote): readonly string[] {
  const places = [...text.matchAll(/\]\(attachment:(\d+)\)/gu)].map(([, place]) => Number(place));
  return [
    ...dangersIn(text).map((danger) => `${danger} in ${text}`),
    ...(/[^\P{Cc}\n\t]|\p{Cs}/u.test(text) ? [`control characters in ${text}`] : []),
    ...(/\p{Cc}/u.test(title) || title.length > 600 ? [`the title ${title}`] : []),
    ...(createdAt !== null && Number.isNaN(Date.parse(createdAt)) ? [`the date ${createdAt}`] : []),
    ...(places.some((place) => place >= attachments.length) ? [`a missing file in ${text}`] : []),
  ];
}
