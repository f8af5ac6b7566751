import type { BankQuestion } from '#shared/model/library.ts';
import type { ReadableDb, WritableDb } from '../db.ts';

/** The coach's own, as they were added. */
export function ownQuestions(db: ReadableDb): readonly BankQuestion[] {
  return db
    .all<Omit<BankQuestion, 'own'>>(
      `select id, text, step, situation from question
       where deleted_at is null order by created_at, id`,
    )
    .map((question) => ({ ...question, own: true }));
}

export function putQuestion(
  db: WritableDb,
  question: Omit<BankQuestion, 'own'> & { readonly at: string },
): void {
  db.run(
    `insert into question (id, text, step, situation, created_at, updated_at)
     values (@id, @text, @step, @situation, @at, @at)
     on conflict (id) do update set text = excluded.text, step = excluded.step,
       situation = excluded.situation, updated_at = excluded.updated_at`,
    { ...question },
  );
}
