import { v7 as newId } from 'uuid';
import { isDeepStrictEqual } from 'node:util';
import type { Input, Output } from '#shared/contract.ts';
import { AppError } from '#shared/errors.ts';
import { builtInTemplates, isBuiltIn } from '#shared/model/framework/built-in.ts';
import { freeName } from '#shared/model/framework/free-name.ts';
import type { Template, TemplateCard, TemplateContent } from '#shared/model/framework/template.ts';
import type { Vault } from '../context.ts';
import type { ReadableDb, WritableDb } from '../sql/db.ts';
import { allTemplates, dropUnusedVersions, keepTemplate } from '../sql/queries/templates.ts';
import { knownTemplate } from './choose.ts';

/** Those that come with the program first, the regular one before all. */
export function listTemplates({ db }: Vault<ReadableDb>): Output<'listTemplates'> {
  const place = new Map(
    builtInTemplates.map(({ id }, index) => [id, index - builtInTemplates.length]),
  );
  const placeOf = ({ id }: TemplateCard): number => place.get(id) ?? 0;
  return allTemplates(db).toSorted((one, other) => placeOf(one) - placeOf(other));
}

export function readTemplate(
  { db }: Vault<ReadableDb>,
  { templateId }: Input<'readTemplate'>,
): Output<'readTemplate'> {
  return knownTemplate(db, templateId);
}

export function copyTemplate(
  { db, now }: Vault,
  { templateId, name }: Input<'copyTemplate'>,
): Output<'copyTemplate'> {
  return db.atomically(() => {
    const { steps } = knownTemplate(db, templateId);
    return keepNew(db, { name, steps }, now());
  });
}

/**
 * Keeps a changed copy as its next version; one that says the same as the latest changes nothing.
 *
 * @throws AppError `template_builtin`, `not_found`, `stale_revision`
 */
export function saveTemplate(
  { db, now }: Vault,
  { template }: Input<'saveTemplate'>,
): Output<'saveTemplate'> {
  return db.atomically(() => {
    if (isBuiltIn(template.id)) throw new AppError('template_builtin');
    const latest = knownTemplate(db, template.id);
    if (latest.version !== template.version) throw new AppError('stale_revision');
    if (isDeepStrictEqual(latest, template)) return latest;
    const next = { ...template, version: latest.version + 1 };
    keepTemplate(db, next, now().toISOString());
    // A template is saved while it is typed; only what a session was held with has to stay.
    dropUnusedVersions(db, { templateId: next.id, version: next.version });
    return next;
  });
}

/** Keeps a template that came from elsewhere, as one of the coach's own. */
export function addTemplate({ db, now }: Vault, content: TemplateContent): Template {
  return db.atomically(() => keepNew(db, content, now()));
}

function keepNew(db: WritableDb, { name, steps }: TemplateContent, at: Date): Template {
  const taken = allTemplates(db).map((card) => card.name);
  const template = { id: newId(), version: 1, name: freeName(name, taken), steps };
  keepTemplate(db, template, at.toISOString());
  return template;
}
