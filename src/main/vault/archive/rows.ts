import { rowShape } from '#shared/model/archive/columns.ts';
import type { ArchiveTable, Column } from '#shared/model/archive/columns.ts';
import { AppError } from '#shared/errors.ts';
import { assertNever } from '#shared/model/assert-never.ts';
import { fromBase64Url, toBase64Url } from '../keys/bytes.ts';
import { packText, unpackText } from '../history/packed-text.ts';

/** A value as the database takes and gives it. */
export type Stored = string | number | null | Uint8Array;
export type StoredRow = Readonly<Record<string, Stored>>;

/** A row as a line of an export. */
export function lineOf({ columns }: ArchiveTable, row: StoredRow): string {
  const given = Object.entries(columns).map(([name, column]) => [
    name,
    exported(column, row[name] ?? null),
  ]);
  return `${JSON.stringify(Object.fromEntries(given))}\n`;
}

function exported({ form }: Column, value: Stored): unknown {
  if (value === null) return null;
  switch (form) {
    case 'flag':
      return value === 1;
    case 'json':
      return JSON.parse(String(value)) as unknown;
    case 'bytes':
      return toBase64Url(value as Uint8Array);
    case 'text': {
      const { document, notes } = unpackText(value as Uint8Array);
      return { document: JSON.parse(document) as unknown, notes: JSON.parse(notes) as unknown };
    }
    case 'as it is':
      return value;
    default:
      return assertNever(form);
  }
}

/** Reads lines of one table back. */
export function rowReader(table: ArchiveTable): (line: string) => StoredRow {
  const shape = rowShape(table);
  return (line) => {
    const json = jsonOf(line);
    // Only looked at: a row is kept as it stands, with the fields of its documents in their order.
    if (!shape.safeParse(json).success) {
      throw new AppError('archive_damaged', `a row of ${table.name}`);
    }
    const row = json as Readonly<Record<string, unknown>>;
    return Object.fromEntries(
      Object.entries(table.columns).map(([name, column]) => [name, stored(column, row[name])]),
    );
  };
}

function stored({ form }: Column, value: unknown): Stored {
  if (value === null && form !== 'json') return null;
  switch (form) {
    case 'flag':
      return value === true ? 1 : 0;
    case 'json':
      return value === null ? null : JSON.stringify(value);
    case 'bytes': {
      const bytes = fromBase64Url(String(value));
      if (bytes === null) throw new AppError('archive_damaged');
      return bytes;
    }
    case 'text': {
      const { document, notes } = value as { readonly document: unknown; readonly notes: unknown };
      return packText({ document: JSON.stringify(document), notes: JSON.stringify(notes) });
    }
    case 'as it is':
      return value as string | number;
    default:
      return assertNever(form);
  }
}

export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new AppError('archive_damaged', 'not JSON', { cause: error });
  }
}
