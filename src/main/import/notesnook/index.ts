import type { Flavour } from '../markdown/flavour.ts';
import { readNoteFiles } from '../markdown/read.ts';
import type { ReadNotes } from '../markdown/read.ts';
import type { ImportLimits } from '../limits.ts';
import type { SourceFiles } from '../source.ts';
import { instantAt, instantOf } from '../text/instants.ts';

const notesnook: Flavour = {
  instant: (written) => ofDayFirst(written) ?? instantOf(written),
  titleIsHeading: true,
  titleOfPage: (title) => title.replace(/ - Notesnook$/u, ''),
  tagsBySpaces: false,
  tagsInText: false,
  // The hash of a file stands before its name.
  fileName: (name) => name.replace(/^[\da-f]{4,128}-(?=.)/u, ''),
  ownProperties: ['pinned', 'favorite', 'color'],
  isRepeated: true,
};

const dayFirst = /^(\d{2})-(\d{2})-(\d{4}) (\d{2}):(\d{2}) ([AP])M$/u;

/** `22-11-2026 09:30 AM`, by the clock of the machine that it was exported on. */
function ofDayFirst(written: unknown): string | null {
  if (typeof written !== 'string') return null;
  const [, day, month, year, hour, minute, half] = dayFirst.exec(written.trim()) ?? [];
  if (day === undefined) return null;
  const afternoon = half === 'P' ? 12 : 0;
  return instantAt(
    {
      year: Number(year),
      month: Number(month),
      day: Number(day),
      hour: (Number(hour) % 12) + afternoon,
      minute: Number(minute),
      second: 0,
    },
    null,
  );
}

/**
 * The zip that Notesnook exports: a file for each note, Markdown with or without properties or HTML, in
 * folders that are its notebooks, once in each notebook that it is in, and `attachments` beside them. The
 * title stands as the first heading, and again in the properties.
 *
 * Source: help.notesnook.com, Export notes; Notesnook's own templates, `packages/core/src/utils/templates`.
 */
export function readNotesnook(files: SourceFiles, limits: ImportLimits): ReadNotes {
  return readNoteFiles(files, limits, notesnook);
}

/** Whether a note's file says in its head what Notesnook says there, in its way of writing dates. */
export function isOfNotesnook(start: string): boolean {
  return (
    /^---\ntitle: ".*"\ncreated_at: \d{2}-\d{2}-\d{4} \d{2}:\d{2} [AP]M\n/u.test(start) ||
    /<title>[^<]* - Notesnook<\/title>/u.test(start)
  );
}
