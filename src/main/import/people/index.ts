import { CsvError, parse } from 'csv-parse/sync';
import { AppError } from '#shared/errors.ts';
import type { ImportedPerson, SkippedPart } from '#shared/model/import.ts';
import type { ImportLimits } from '../limits.ts';
import { lineOf } from '../note.ts';
import { columnOf } from './headers.ts';
import type { PersonColumn } from './headers.ts';

export interface ReadPeople {
  readonly people: readonly ImportedPerson[];
  readonly skipped: readonly SkippedPart[];
}

const delimiters = [',', ';', '\t'];
const longestCell = 10_000;
const longestName = 120;
const longestRole = 300;

/** Whether the first line of a text is that of a table of people. */
export function isPeopleText(text: string): boolean {
  return headersOf(text)
    .map(columnOf)
    .some((column) => column !== null && column !== 'role');
}

/**
 * A table of people: a line of headers, then a line for each person, parted by commas, semicolons or tabs,
 * quoted or not. The first name of two equal ones comes.
 *
 * Source: RFC 4180, and what spreadsheets of either language write.
 *
 * @throws AppError `import_unreadable`, `import_damaged`, `import_too_large`
 */
export function readPeople(text: string, limits: ImportLimits): ReadPeople {
  const [headers, ...rows] = rowsOf(text, limits.rows + 1);
  if (headers === undefined || !isPeopleText(text)) throw new AppError('import_unreadable');
  if (rows.length > limits.rows) throw new AppError('import_too_large');
  const columns = headers.cells.map(columnOf);
  const people: ImportedPerson[] = [];
  const skipped: SkippedPart[] = [];
  const seen = new Set<string>();
  for (const row of rows) {
    const person = personIn(row.cells, columns);
    const where = `${row.line}`;
    const key = person.name.toLowerCase();
    if (person.name === '') skipped.push({ where, why: 'no_name' });
    else if (seen.has(key)) skipped.push({ where: `${where}: ${person.name}`, why: 'duplicate' });
    else people.push(person);
    seen.add(key);
  }
  for (const [index, header] of headers.cells.entries()) {
    const isUnknown =
      columns[index] === null && rows.some(({ cells }) => (cells[index] ?? '') !== '');
    if (isUnknown) skipped.push({ where: lineOf(header, longestName), why: 'unknown_column' });
  }
  return { people, skipped };
}

interface Row {
  readonly cells: readonly string[];
  /** The line of the file that it ends on, the first being 1. */
  readonly line: number;
}

function rowsOf(text: string, most: number): readonly Row[] {
  try {
    const records: unknown = parse(text, {
      bom: true,
      info: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      trim: true,
      max_record_size: longestCell,
      to: most + 1,
    });
    return (records as readonly { record: string[]; info: { lines: number } }[]).map(
      ({ record, info }) => ({ cells: record, line: info.lines }),
    );
  } catch (error) {
    if (error instanceof CsvError) throw new AppError('import_damaged', 'csv', { cause: error });
    throw error;
  }
}

function headersOf(text: string): readonly string[] {
  const [line = ''] = text
    .slice(0, longestCell)
    .replace(/^\uFEFF/u, '')
    .trimStart()
    .split('\n', 1);
  return line.split(delimiterOf(text)).map((cell) => cell.trim().replaceAll(/^"|"$/gu, ''));
}

/** The sign that parts the first line most often. */
function delimiterOf(text: string): string {
  const [line = ''] = text.slice(0, longestCell).trimStart().split('\n', 1);
  const count = (sign: string) => line.split(sign).length;
  return delimiters.reduce((most, sign) => (count(sign) > count(most) ? sign : most));
}

function personIn(
  cells: readonly string[],
  columns: readonly (PersonColumn | null)[],
): ImportedPerson {
  const cell = (column: PersonColumn) => {
    const index = columns.indexOf(column);
    return index < 0 ? '' : (cells[index] ?? '');
  };
  const name = cell('name') || `${cell('firstName')} ${cell('lastName')}`;
  return { name: lineOf(name, longestName), role: lineOf(cell('role'), longestRole) };
}
