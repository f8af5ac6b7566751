import type { TemplateEdit } from '#shared/model/framework/edit-template.ts';
import { api, value } from '#renderer/api.ts';
import { tellFailure } from '#renderer/app/tell.tsx';

/** The templates that are being edited now, by id. */
const open = new Map<string, (edit: TemplateEdit) => void>();

/** Takes edits for a template while its page is open; the result ends that. */
export function takeEdits(templateId: string, take: (edit: TemplateEdit) => void): () => void {
  open.set(templateId, take);
  return () => {
    if (open.get(templateId) === take) open.delete(templateId);
  };
}

/** Edits a template, also once its page was left: what is taken back late is taken back all the same. */
export async function applyEdit(templateId: string, edit: TemplateEdit): Promise<boolean> {
  const take = open.get(templateId);
  if (take) {
    take(edit);
    return true;
  }
  try {
    const template = await value(api.readTemplate({ templateId }));
    await value(api.saveTemplate({ template: { ...template, ...edit(template) } }));
    return true;
  } catch (error) {
    tellFailure(error);
    return false;
  }
}
