import { instantOf } from '../text/instants.ts';

/** Kinds of Joplin's items, by the numbers that Joplin gives them. */
export const itemTypes = {
  note: '1',
  folder: '2',
  resource: '4',
  tag: '5',
  noteTag: '6',
} as const;

/** One item of a Joplin export: its title, its text, and what is said of it. */
export interface JoplinItem {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly body: string;
  readonly is: (property: string) => boolean;
  readonly text: (property: string) => string;
  readonly instant: (...properties: readonly string[]) => string | null;
}

/**
 * One file of a Joplin export: a title, an empty line, the text, an empty line, and lines of
 * `property: value` of which `type_` is the last. Null where it is no such thing.
 *
 * Source: joplinapp.org, Interop file format and item types; `serialize` in Joplin's BaseItem.
 */
export function joplinItem(file: string): JoplinItem | null {
  const text = file.trimEnd();
  const parting = text.lastIndexOf('\n\n');
  const properties = propertiesIn(text.slice(parting < 0 ? 0 : parting + 2));
  const type = properties?.get('type_');
  const id = properties?.get('id') ?? '';
  if (properties === null || type === undefined || !/^[\da-f]{32}$/iu.test(id)) return null;
  const before = parting < 0 ? '' : text.slice(0, parting);
  const end = before.indexOf('\n');
  const get = (property: string) => properties.get(property) ?? '';
  return {
    id: id.toLowerCase(),
    type,
    title: end < 0 ? before : before.slice(0, end),
    body: end < 0 ? '' : before.slice(end + 1).replace(/^\n/u, ''),
    is: (property) => !['', '0'].includes(get(property)),
    text: get,
    instant: (...names) =>
      names.map((property) => instantOf(get(property))).find((each) => each !== null) ?? null,
  };
}

function propertiesIn(lines: string): ReadonlyMap<string, string> | null {
  const properties = new Map<string, string>();
  for (const line of lines.split('\n')) {
    const [, name, value] = /^([a-z_]{1,60}):(.*)$/u.exec(line) ?? [];
    if (name === undefined || value === undefined) return null;
    properties.set(name, value.trim().replaceAll('\\n', '\n'));
  }
  return properties;
}
