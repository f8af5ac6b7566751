import { isBuiltIn } from '#shared/model/framework/built-in.ts';
import type { Template, TemplateCard } from '#shared/model/framework/template.ts';
import type { ReadableDb, WritableDb } from '../db.ts';

/** Keeps a version of a template. One that is there already stays as it is: sessions refer to it. */
export function keepTemplate(db: WritableDb, template: Template, at: string): void {
  const { id, version } = template;
  db.run(
    `insert into template (id, created_at, updated_at) values (@id, @at, @at)
     on conflict (id) do nothing`,
    { id, at },
  );
  db.run(
    `insert into template_version (template_id, version, body, created_at)
     values (@id, @version, @body, @at) on conflict do nothing`,
    { id, version, body: JSON.stringify(template), at },
  );
}

export function findTemplate(
  db: ReadableDb,
  input: { readonly templateId: string; readonly templateVersion: number },
): Template {
  const found = db.get<{ readonly body: string }>(
    `select body from template_version
     where template_id = @templateId and version = @templateVersion`,
    { templateId: input.templateId, templateVersion: input.templateVersion },
  );
  if (!found) throw new Error('A session names a template version that is not there');
  return JSON.parse(found.body) as Template;
}

/** The latest version of a template; undefined for one that is not there, or in the bin. */
export function latestTemplate(db: ReadableDb, templateId: string): Template | undefined {
  const found = db.get<{ readonly body: string }>(
    `select v.body from template_version v
     join template t on t.id = v.template_id and t.deleted_at is null
     where v.template_id = @templateId order by v.version desc limit 1`,
    { templateId },
  );
  return found && (JSON.parse(found.body) as Template);
}

/** All but those in the bin, each in its latest version, in the order in which they were made. */
export function allTemplates(db: ReadableDb): readonly TemplateCard[] {
  return db
    .all<{ readonly body: string; readonly sessions: number }>(
      `select v.body,
         (select count(*) from session s
          join person p on p.id = s.person_id and p.deleted_at is null
          where s.template_id = t.id and s.deleted_at is null) as sessions
       from template t join template_version v on v.template_id = t.id
       where t.deleted_at is null
         and v.version = (select max(version) from template_version where template_id = t.id)
       order by t.created_at, t.id`,
    )
    .map(({ body, sessions }) => {
      const { id, version, name, steps } = JSON.parse(body) as Template;
      const prompts = steps.reduce((count, step) => count + step.prompts.length, 0);
      return { id, version, name, builtIn: isBuiltIn(id), prompts, sessions };
    });
}

/** Deletes the versions before `version` that no session, and no kept text of one, refers to. */
export function dropUnusedVersions(
  db: WritableDb,
  input: { readonly templateId: string; readonly version: number },
): void {
  db.run(
    `delete from template_version as v where template_id = @templateId and version < @version
       and not exists (select 1 from session
         where template_id = v.template_id and template_version = v.version)
       and not exists (select 1 from revision
         where template_id = v.template_id and template_version = v.version)`,
    { ...input },
  );
}
