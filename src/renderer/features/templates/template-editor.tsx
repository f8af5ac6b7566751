import { Button, SegmentedControl, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import {
  keptContent,
  longest,
  movePrompt,
  moveStep,
  putStep,
} from '#shared/model/framework/edit-template.ts';
import type { Template } from '#shared/model/framework/template.ts';
import { words } from '#shared/words/index.ts';
import { Notice, Page, SavedMark } from '#renderer/ui/index.ts';
import { blankPrompt, ownId } from './blank-prompt.ts';
import { BackToList } from './back-to-list.tsx';
import { Hints } from './hints.tsx';
import { Preview } from './preview.tsx';
import { StepEditor } from './step-editor.tsx';
import { TemplateMenu } from './template-menu.tsx';
import { useDraft } from './use-draft.ts';
import { focusedPart, useFocusAfter } from './use-focus-after.ts';
import { useMoveKeys } from './use-move-keys.ts';
import type { Move } from './use-move-keys.ts';
import classes from './editor.module.css';

const text = words.templates;

/** A template of the coach's own: its steps and questions, to add, drop, reorder and reword. */
export function TemplateEditor({ template }: { readonly template: Template }) {
  const { content, saving, failed, flush, change } = useDraft(template);
  const [view, setView] = useState<'edit' | 'preview'>('edit');
  const sheet = useRef<HTMLDivElement>(null);
  const focusAfter = useFocusAfter(sheet);
  const navigate = useNavigate();
  const kept = keptContent(content, template);

  const move: Move = (what, by) => {
    const [edit, id, part] =
      'stepId' in what
        ? [moveStep(what.stepId, by), what.stepId, 'title']
        : [movePrompt(what.promptId, by), what.promptId, 'question'];
    // What has the focus keeps it, wherever it goes.
    focusAfter(...(focusedPart() ?? [id, part]));
    change(edit);
  };
  useMoveKeys(sheet, move);
  const addStep = () => {
    const id = ownId();
    change(putStep({ id, title: '', purpose: '', prompts: [blankPrompt()] }, content.steps.length));
    focusAfter(id, 'title');
  };

  return (
    <Page
      title={<span data-private>{content.name.trim() || template.name}</span>}
      lead={<BackToList />}
      actions={
        <>
          <SavedMark state={saving.state} at={saving.savedAt} />
          <TemplateMenu
            template={template}
            builtIn={false}
            flush={flush}
            onRemoved={() => void navigate({ to: '/settings/templates' })}
          />
        </>
      }
    >
      <div className={classes['top']}>
        <TextInput
          className={classes['name'] ?? ''}
          label={text.name}
          value={content.name}
          maxLength={longest.name}
          autoComplete="off"
          data-private
          onChange={(event) => {
            const name = event.currentTarget.value;
            change((now) => ({ ...now, name }));
          }}
        />
        <SegmentedControl
          aria-label={text.view}
          value={view}
          onChange={setView}
          data={[
            { value: 'edit', label: text.edit },
            { value: 'preview', label: text.preview },
          ]}
        />
      </div>
      {failed !== null && (
        <div className={classes['notice']}>
          <Notice tone="danger">{words.errors[failed]}</Notice>
        </div>
      )}
      {kept === null && (
        <div className={classes['notice']}>
          <Notice tone="warn">{text.nothingAsked}</Notice>
        </div>
      )}
      {view === 'preview' ? (
        <Preview content={kept ?? template} isPrivate />
      ) : (
        <div ref={sheet}>
          <Hints />
          {content.steps.map((step, index) => (
            <StepEditor
              key={step.id}
              templateId={template.id}
              content={content}
              step={step}
              index={index}
              change={change}
              focusAfter={focusAfter}
              onMove={move}
            />
          ))}
          <Button
            className={classes['addStep'] ?? ''}
            variant="default"
            leftSection={<IconPlus size={16} stroke={1.6} aria-hidden />}
            onClick={addStep}
          >
            {text.addStep}
          </Button>
        </div>
      )}
    </Page>
  );
}
