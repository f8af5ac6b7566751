import type { ActionOwner } from '#shared/model/action.ts';
import type { FeedbackDirection, FeedbackPart } from '#shared/model/feedback.ts';
import type { ReadableDb, WritableDb } from '../db.ts';

/** An action as its document says it. */
export interface ActionRow {
  readonly id: string;
  readonly text: string;
  readonly owner: ActionOwner;
  readonly due: string | null;
  readonly done: boolean;
}

interface InsightRow {
  readonly id: string;
  readonly text: string;
}

interface AcknowledgementRow {
  readonly id: string;
  readonly valueId: string | null;
  readonly text: string;
}

export interface FeedbackRow extends Readonly<Record<FeedbackPart, string>> {
  readonly id: string;
  readonly direction: FeedbackDirection;
  readonly valueId: string | null;
}

/** What the typed blocks of a document are in rows. */
export interface BlockRows {
  readonly actions: readonly ActionRow[];
  readonly insights: readonly InsightRow[];
  readonly feedback: readonly FeedbackRow[];
  readonly acknowledgements: readonly AcknowledgementRow[];
}
export type BlockKind = keyof BlockRows;

interface BlockTable {
  readonly name: string;
  /** Which column each property stands in. */
  readonly columns: Readonly<Record<string, string>>;
  /** Properties that are true or false, which SQLite keeps as 1 and 0. */
  readonly flags: readonly string[];
}

const blockTables: { readonly [kind in BlockKind]: BlockTable } = {
  actions: {
    name: 'action',
    columns: { text: 'text', owner: 'owner', due: 'due', done: 'done' },
    flags: ['done'],
  },
  insights: { name: 'insight', columns: { text: 'text' }, flags: [] },
  feedback: {
    name: 'feedback',
    columns: {
      direction: 'direction',
      valueId: 'value_id',
      situation: 'situation',
      impact: 'impact',
      input: 'input',
      followUp: 'follow_up',
    },
    flags: [],
  },
  acknowledgements: {
    name: 'acknowledgement',
    columns: { valueId: 'value_id', text: 'text' },
    flags: [],
  },
};

export const blockKinds = Object.keys(blockTables) as readonly BlockKind[];

type Stored = Readonly<Record<string, string | number | null>> & { readonly id: string };

/** The rows of a session's typed blocks. */
export function blockRows(db: ReadableDb, sessionId: string): BlockRows {
  return Object.fromEntries(
    blockKinds.map((kind) => [kind, rowsOfKind(db, kind, sessionId)]),
  ) as unknown as BlockRows;
}

function rowsOfKind(db: ReadableDb, kind: BlockKind, sessionId: string): readonly unknown[] {
  const { name, columns, flags } = blockTables[kind];
  const selected = Object.entries(columns).map(([property, column]) => `${column} as ${property}`);
  return db
    .all<Stored>(`select id, ${selected.join(', ')} from ${name} where session_id = @sessionId`, {
      sessionId,
    })
    .map((row) => ({
      ...row,
      ...Object.fromEntries(flags.map((flag) => [flag, row[flag] === 1])),
    }));
}

/**
 * Writes a block's row, new or changed. False when its id belongs to another session, where nothing is
 * written.
 */
export function putBlock<K extends BlockKind>(
  db: WritableDb,
  kind: K,
  input: { readonly row: BlockRows[K][number]; readonly sessionId: string; readonly at: string },
): boolean {
  const { name, columns, flags } = blockTables[kind];
  const { row, sessionId, at } = input;
  const entries = Object.entries(columns);
  const values = Object.fromEntries(
    Object.entries(row).map(([property, value]: [string, string | boolean | null]) => [
      property,
      flags.includes(property) ? Number(value) : (value as string | null),
    ]),
  );
  return (
    db.run(
      `insert into ${name} (id, session_id, ${entries.map(([, column]) => column).join(', ')},
         created_at, updated_at)
       values (@id, @sessionId, ${entries.map(([property]) => `@${property}`).join(', ')}, @at, @at)
       on conflict (id) do update set
         ${entries.map(([, column]) => `${column} = excluded.${column}`).join(', ')},
         updated_at = excluded.updated_at
       where session_id = excluded.session_id`,
      { ...values, sessionId, at },
    ) > 0
  );
}

export function deleteBlock(db: WritableDb, kind: BlockKind, id: string): void {
  db.run(`delete from ${blockTables[kind].name} where id = @id`, { id });
}

/** Whether a typed block of this id belongs to another session. */
export function isBlockElsewhere(
  db: ReadableDb,
  input: { readonly id: string; readonly sessionId: string },
): boolean {
  const found = db.get(
    Object.values(blockTables)
      .map(({ name }) => `select 1 from ${name} where id = @id and session_id <> @sessionId`)
      .join(' union all '),
    { ...input },
  );
  return found !== undefined;
}
