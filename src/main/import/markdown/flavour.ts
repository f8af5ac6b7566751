/** How a program writes notes into files. */
export interface Flavour {
  /** The instant of a property. */
  readonly instant: (written: unknown) => string | null;
  /** Whether the first heading is the title, and not the name of the file. */
  readonly titleIsHeading: boolean;
  readonly titleOfPage: (title: string) => string;
  readonly tagsBySpaces: boolean;
  readonly tagsInText: boolean;
  /** What a file is called, by its name in the export. */
  readonly fileName: (name: string) => string;
  /** Properties beyond title, tags and dates that are the program's and not the person's. */
  readonly ownProperties: readonly string[];
  /** Whether one note lies in every notebook that it is in. */
  readonly isRepeated: boolean;
}
