import { z } from 'zod';

/**
 * How a column of the vault stands in an export. `as it is`: the same string, number or null; `flag`: 0 and 1 as
 * false and true; `json`: the text of a JSON value as that value; `bytes`: base64url; `text`: a session's packed
 * text as its two documents.
 */
type ColumnForm = 'as it is' | 'flag' | 'json' | 'bytes' | 'text';

export interface Column {
  readonly form: ColumnForm;
  readonly shape: z.ZodType;
  readonly mayBeNull: boolean;
}

/** One kind of row. */
export interface ArchiveTable {
  readonly name: string;
  /** The columns by which rows are in order, and which no two of them share. */
  readonly order: readonly string[];
  readonly columns: Readonly<Record<string, Column>>;
  /** The schema that brought it; left out for what the first export held. */
  readonly since?: number;
}

/** More than any text that the app takes. */
const longestText = 8_000_000;

const column = (shape: z.ZodType, form: ColumnForm = 'as it is'): Column => ({
  form,
  shape,
  mayBeNull: false,
});

export const orNull = ({ form, shape }: Column): Column => ({
  form,
  shape: shape.nullable(),
  mayBeNull: true,
});

/** What rows name each other by: also safe as a part of a file's name. */
export const id = column(z.string().regex(/^[\w.-]{1,100}$/));
export const text = column(z.string().max(longestText));
export const instant = column(z.iso.datetime().max(40));
export const day = column(z.iso.date());
export const whole = column(z.int());
export const number = column(z.number());
export const flag = column(z.boolean(), 'flag');
export const oneOf = (values: readonly string[]): Column => column(z.enum([...values]));
export const json = (shape: z.ZodType): Column => column(shape, 'json');
export const packedText = (shape: z.ZodType): Column => column(shape, 'text');
export const bytes = column(z.base64url().max(longestText), 'bytes');

type RowShape = z.ZodType<Readonly<Record<string, unknown>>>;
/** Each is made once: that takes longer than to look at some hundred rows by it. */
const shapes = new Map<ArchiveTable, RowShape>();

/** The shape of a row as it stands in an export. */
export function rowShape(table: ArchiveTable): RowShape {
  const known = shapes.get(table);
  if (known !== undefined) return known;
  const fields = Object.entries(table.columns).map(([name, { shape }]) => [name, shape]);
  const made = z.strictObject(Object.fromEntries(fields) as Record<string, z.ZodType>);
  shapes.set(table, made);
  return made;
}
