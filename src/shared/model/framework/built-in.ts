import { firstTemplate } from './first.ts';
import { inGerman } from './german.ts';
import { regularTemplate } from './regular.ts';
import type { Template } from './template.ts';
import type { Language } from '../../words/language.ts';

/** The templates that come with the program, each in its latest version. */
export const builtInTemplates: readonly Template[] = [regularTemplate, firstTemplate];

/** The same in a language of the app. A vault keeps them as they were when it was made. */
export function builtInTemplatesIn(language: Language): readonly Template[] {
  return language === 'de' ? builtInTemplates.map(inGerman) : builtInTemplates;
}

/** Whether a template comes with the program, and so can neither be changed nor removed. */
export function isBuiltIn(templateId: string): boolean {
  return builtInTemplates.some(({ id }) => id === templateId);
}

/** The template that a session is held with unless another is chosen. */
export function usualTemplateId(hasSession: boolean): string {
  return hasSession ? regularTemplate.id : firstTemplate.id;
}
