import type { Tool } from '#shared/model/library.ts';
import type { ReadableDb, WritableDb } from '../db.ts';

/** By title. */
export function allTools(db: ReadableDb): readonly Tool[] {
  return db
    .all<Omit<Tool, 'body'> & { readonly body: string }>(
      `select id, title, body from tool
       where deleted_at is null order by title collate nocase, id`,
    )
    .map(({ body, ...tool }) => ({ ...tool, body: JSON.parse(body) as Tool['body'] }));
}

export function putTool(db: WritableDb, { body, ...tool }: Tool, at: string): void {
  db.run(
    `insert into tool (id, title, body, created_at, updated_at)
     values (@id, @title, @body, @at, @at)
     on conflict (id) do update set
       title = excluded.title, body = excluded.body, updated_at = excluded.updated_at`,
    { ...tool, body: JSON.stringify(body), at },
  );
}
