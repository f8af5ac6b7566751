import type { ImportLimits } from '../limits.ts';
import type { SourceFiles } from '../source.ts';
import { instantOf } from '../text/instants.ts';
import type { Flavour } from './flavour.ts';
import { readNoteFiles } from './read.ts';
import type { ReadNotes } from './read.ts';

const obsidian: Flavour = {
  instant: instantOf,
  titleIsHeading: false,
  titleOfPage: (title) => title,
  tagsBySpaces: true,
  tagsInText: true,
  fileName: (name) => name,
  ownProperties: ['cssclass', 'cssclasses'],
  isRepeated: false,
};

/** A folder of Markdown as Obsidian and many others keep it; see `readNoteFiles`. */
export function readMarkdown(files: SourceFiles, limits: ImportLimits): ReadNotes {
  return readNoteFiles(files, limits, obsidian);
}
