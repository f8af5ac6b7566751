import { dropPrompt, dropStep, putPrompt, putStep } from '#shared/model/framework/edit-template.ts';
import type { TemplateEdit } from '#shared/model/framework/edit-template.ts';
import type { TemplateContent } from '#shared/model/framework/template.ts';
import { words } from '#shared/words/index.ts';
import { tell, tellWithUndo } from '#renderer/app/tell.tsx';
import { applyEdit } from './open-drafts.ts';

const text = words.templates;

/** Drops a step or a question, and offers to put it back where it was. */
export function drop(
  templateId: string,
  content: TemplateContent,
  what: { readonly stepId: string } | { readonly promptId: string },
): void {
  const found = 'stepId' in what ? ofStep(content, what.stepId) : ofPrompt(content, what.promptId);
  if (!found) return;
  const { edit, back, said } = found;
  const takeBack = async () => {
    if (await applyEdit(templateId, back)) tell(text.backAgain);
  };
  void applyEdit(templateId, edit);
  tellWithUndo(said, () => void takeBack());
}

interface Drop {
  readonly edit: TemplateEdit;
  readonly back: TemplateEdit;
  readonly said: string;
}

function ofStep({ steps }: TemplateContent, stepId: string): Drop | null {
  const index = steps.findIndex(({ id }) => id === stepId);
  const step = steps[index];
  if (!step) return null;
  return { edit: dropStep(stepId), back: putStep(step, index), said: text.droppedStep };
}

function ofPrompt({ steps }: TemplateContent, promptId: string): Drop | null {
  for (const step of steps) {
    const index = step.prompts.findIndex(({ id }) => id === promptId);
    const prompt = step.prompts[index];
    if (prompt) {
      const back = putPrompt(prompt, step.id, index);
      return { edit: dropPrompt(promptId), back, said: text.droppedQuestion };
    }
  }
  return null;
}
