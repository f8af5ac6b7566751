import { v7 as newId } from 'uuid';
import type { TemplatePrompt } from '#shared/model/framework/template.ts';

/** An id of the coach's own, unlike every one of the framework. */
export const ownId = (): string => `own.${newId()}`;

/** A question of the coach's own, before it has words. */
export function blankPrompt(): TemplatePrompt {
  return { id: ownId(), label: '', question: '', side: null, sharedByDefault: false };
}
