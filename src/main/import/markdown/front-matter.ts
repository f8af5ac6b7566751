import { parseDocument } from 'yaml';

export interface FrontMatter {
  /** By their names in small letters, in the order of the text. */
  readonly properties: ReadonlyMap<string, unknown>;
  /** The text after it. */
  readonly rest: string;
}

const block = /^---[ \t]*\n([\s\S]{0,65536}?)(?:\n|^)(?:---|\.\.\.)[ \t]*(?:\n|$)/u;

/**
 * The properties at the begin of a note, written in YAML between lines of `---`. What is no YAML, and no
 * lines of `name: value` either, stays the text that it is.
 *
 * Source: help.obsidian.md/properties; YAML 1.2 (yaml.org/spec/1.2.2).
 */
export function frontMatterOf(text: string): FrontMatter {
  const match = block.exec(text);
  const written = match?.[1];
  if (match === null || written === undefined) return { properties: new Map(), rest: text };
  const properties = inYaml(written) ?? inLines(written);
  if (properties === null) return { properties: new Map(), rest: text };
  return { properties, rest: text.slice(match[0].length) };
}

/** An alias stands for what it names, again and again: no person writes more of them. */
const mostAliases = 20;

function inYaml(written: string): ReadonlyMap<string, unknown> | null {
  try {
    const document = parseDocument(written, {
      schema: 'core',
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'silent',
    });
    if (document.errors.length > 0) return null;
    const value: unknown = document.toJS({ maxAliasCount: mostAliases });
    if (value === null) return new Map();
    if (typeof value !== 'object' || Array.isArray(value)) return null;
    return new Map(Object.entries(value).map(([name, each]) => [name.toLowerCase(), each]));
  } catch {
    // Aliases without end, or nested beyond what can be read.
    return null;
  }
}

/** What programs write that do not mind the rules of YAML. */
function inLines(written: string): ReadonlyMap<string, unknown> | null {
  const properties = new Map<string, unknown>();
  for (const line of written.split('\n')) {
    const [, name, value] = /^([\p{L}\p{N}_][\p{L}\p{N}_ -]{0,60}):(?:\s+(.*))?$/u.exec(line) ?? [];
    if (name === undefined) return null;
    properties.set(name.trim().toLowerCase(), value ?? '');
  }
  return properties;
}

/** A property as a line of text. */
export function propertyLine(name: string, value: unknown): string {
  return `${name}: ${valueText(value)}`;
}

function valueText(value: unknown): string {
  if (typeof value === 'string') return value.replaceAll('\n', ' ');
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(valueText).join(', ');
  return JSON.stringify(value);
}
