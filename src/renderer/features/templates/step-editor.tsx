import { Button, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { changeStep, longest, putPrompt } from '#shared/model/framework/edit-template.ts';
import type { TemplateEdit } from '#shared/model/framework/edit-template.ts';
import type { TemplateContent, TemplateStep } from '#shared/model/framework/template.ts';
import { words } from '#shared/words/index.ts';
import { blankPrompt } from './blank-prompt.ts';
import { drop } from './drop.ts';
import { PlaceButtons } from './place-buttons.tsx';
import { PromptEditor } from './prompt-editor.tsx';
import type { FocusAfter } from './use-focus-after.ts';
import type { Move } from './use-move-keys.ts';
import classes from './editor.module.css';

const text = words.templates;

/** One step: its title, what it is for, and its questions. */
export function StepEditor({
  templateId,
  content,
  step,
  index,
  change,
  focusAfter,
  onMove,
}: {
  readonly templateId: string;
  readonly content: TemplateContent;
  readonly step: TemplateStep;
  readonly index: number;
  readonly change: (edit: TemplateEdit) => void;
  readonly focusAfter: FocusAfter;
  readonly onMove: Move;
}) {
  const steps = content.steps;
  const name = step.title.trim() || text.unnamedStep;
  const asks = step.prompts.some((prompt) => `${prompt.question}${prompt.label}`.trim() !== '');

  const add = () => {
    const prompt = blankPrompt();
    change(putPrompt(prompt, step.id, step.prompts.length));
    focusAfter(prompt.id, 'question');
  };

  return (
    <section className={classes['step']} aria-label={name}>
      <div className={classes['stepHead']} data-step-row={step.id}>
        <div className={classes['stepWords']} data-private>
          <TextInput
            className={classes['title'] ?? ''}
            variant="unstyled"
            aria-label={text.stepTitle}
            placeholder={text.stepTitle}
            data-focus={`${step.id} title`}
            data-step={step.id}
            value={step.title}
            maxLength={longest.title}
            autoComplete="off"
            onChange={(event) => change(changeStep(step.id, { title: event.currentTarget.value }))}
          />
          <TextInput
            className={classes['purpose'] ?? ''}
            variant="unstyled"
            aria-label={text.stepPurpose}
            placeholder={text.stepPurpose}
            data-focus={`${step.id} purpose`}
            value={step.purpose}
            maxLength={longest.text}
            autoComplete="off"
            onChange={(event) =>
              change(changeStep(step.id, { purpose: event.currentTarget.value }))
            }
          />
        </div>
        <PlaceButtons
          id={step.id}
          name={name}
          first={index === 0}
          last={index === steps.length - 1}
          onMove={(by) => onMove({ stepId: step.id }, by)}
          onDrop={() => drop(templateId, content, { stepId: step.id })}
        />
      </div>
      <ul>
        {step.prompts.map((prompt, position) => (
          <PromptEditor
            key={prompt.id}
            prompt={prompt}
            first={index === 0 && position === 0}
            last={index === steps.length - 1 && position === step.prompts.length - 1}
            change={change}
            onMove={(by) => onMove({ promptId: prompt.id }, by)}
            onDrop={() => drop(templateId, content, { promptId: prompt.id })}
          />
        ))}
      </ul>
      {!asks && <p className={classes['notKept']}>{text.notKept}</p>}
      <Button
        size="compact-sm"
        variant="subtle"
        className={classes['add'] ?? ''}
        leftSection={<IconPlus size={15} stroke={1.6} aria-hidden />}
        aria-label={text.addQuestionTo(name)}
        onClick={add}
      >
        {text.addQuestion}
      </Button>
    </section>
  );
}
