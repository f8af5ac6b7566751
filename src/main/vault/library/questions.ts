import type { Input, Output } from '#shared/contract.ts';
import type { Vault } from '../context.ts';
import type { ReadableDb } from '../sql/db.ts';
import { ownQuestions, putQuestion } from '../sql/queries/questions.ts';
import { questionBank } from './question-bank.ts';

export function listQuestions({ db }: Vault<ReadableDb>): Output<'listQuestions'> {
  return [...questionBank(), ...ownQuestions(db)];
}

export function saveQuestion(
  { db, now }: Vault,
  question: Input<'saveQuestion'>,
): Output<'saveQuestion'> {
  db.atomically(() => putQuestion(db, { ...question, at: now().toISOString() }));
  return { ...question, own: true };
}
