import { firstTemplate } from './first.ts';
import { regularTemplate } from './regular.ts';
import type { Template } from './template.ts';

/** The templates that come with the program, each in its latest version. */
export const builtInTemplates: readonly Template[] = [regularTemplate, firstTemplate];

/** Whether a template comes with the program, and so can neither be changed nor removed. */
export function isBuiltIn(templateId: string): boolean {
  return builtInTemplates.some(({ id }) => id === templateId);
}

/** The template that a session is held with unless another is chosen. */
export function usualTemplateId(hasSession: boolean): string {
  return hasSession ? regularTemplate.id : firstTemplate.id;
}
