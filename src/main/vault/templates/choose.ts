import { AppError } from '#shared/errors.ts';
import { builtInTemplatesIn, usualTemplateId } from '#shared/model/framework/built-in.ts';
import type { Template } from '#shared/model/framework/template.ts';
import { language } from '#shared/words/language.ts';
import type { ReadableDb, WritableDb } from '../sql/db.ts';
import { sessionsOfPerson } from '../sql/queries/sessions.ts';
import { keepTemplate, latestTemplate } from '../sql/queries/templates.ts';

/** Keeps what the program brings, beside every earlier version. Call it inside a transaction. */
export function keepBuiltIns(db: WritableDb, at: string): void {
  for (const template of builtInTemplatesIn(language())) keepTemplate(db, template, at);
}

/**
 * The template that a person's next session is held with: the one asked for, or the usual one.
 *
 * @throws AppError `not_found`
 */
export function templateForNext(
  db: ReadableDb,
  input: { readonly personId: string; readonly templateId?: string | undefined },
): Template {
  const { personId } = input;
  return knownTemplate(
    db,
    input.templateId ?? usualTemplateId(sessionsOfPerson(db, personId).length > 0),
  );
}

/** @throws AppError `not_found`, also for one in the bin */
export function knownTemplate(db: ReadableDb, templateId: string): Template {
  const template = latestTemplate(db, templateId);
  if (!template) throw new AppError('not_found');
  return template;
}
