import { SegmentedControl, Switch, TextInput, Textarea } from '@mantine/core';
import { sides } from '#shared/model/document.ts';
import { changePrompt, longest } from '#shared/model/framework/edit-template.ts';
import type { TemplateEdit } from '#shared/model/framework/edit-template.ts';
import type { TemplatePrompt } from '#shared/model/framework/template.ts';
import { words } from '#shared/words/index.ts';
import { oneLine } from '#renderer/ui/one-line.ts';
import { PlaceButtons } from './place-buttons.tsx';
import classes from './editor.module.css';

const text = words.templates;
const none = 'none';
const sideChoices = [
  { value: none, label: text.sideNone },
  ...sides.map((side) => ({ value: side, label: text[side] })),
];

/** One question, and what becomes of its answer. */
export function PromptEditor({
  prompt,
  first,
  last,
  change,
  onMove,
  onDrop,
}: {
  readonly prompt: TemplatePrompt;
  readonly first: boolean;
  readonly last: boolean;
  readonly change: (edit: TemplateEdit) => void;
  readonly onMove: (by: 1 | -1) => void;
  readonly onDrop: () => void;
}) {
  const { id, label, question, side, sharedByDefault, when, fills } = prompt;
  const name = label.trim() || question.trim() || text.unnamedQuestion;
  const set = (part: Parameters<typeof changePrompt>[1]) => change(changePrompt(id, part));
  return (
    <li className={classes['prompt']} data-shared={sharedByDefault} data-prompt-row={id}>
      <div className={classes['asked']} data-private>
        <Textarea
          className={classes['question'] ?? ''}
          variant="unstyled"
          autosize
          minRows={1}
          aria-label={text.question}
          placeholder={text.question}
          data-focus={`${id} question`}
          value={question}
          maxLength={longest.text}
          // One line, however it is pasted.
          onChange={(event) => set({ question: oneLine(event.currentTarget.value) })}
          onKeyDown={(event) => {
            if (event.key === 'Enter') event.preventDefault();
          }}
        />
      </div>
      <PlaceButtons id={id} name={name} first={first} last={last} onMove={onMove} onDrop={onDrop} />
      <div className={classes['details']}>
        <TextInput
          className={classes['label'] ?? ''}
          size="xs"
          aria-label={`${text.label}, ${text.labelHint}`}
          placeholder={text.label}
          data-focus={`${id} label`}
          data-private
          value={label}
          maxLength={longest.label}
          autoComplete="off"
          onChange={(event) => set({ label: event.currentTarget.value })}
        />
        <SegmentedControl
          size="xs"
          aria-label={`${text.side}: ${name}`}
          value={side ?? none}
          onChange={(value) => set({ side: sides.find((known) => known === value) ?? null })}
          data={sideChoices}
        />
        <Switch
          size="xs"
          label={sharedByDefault ? text.inSummary : text.private}
          checked={sharedByDefault}
          data-focus={`${id} shared`}
          onChange={(event) => set({ sharedByDefault: event.currentTarget.checked })}
        />
        {fills !== undefined && (
          <span className={classes['mark']}>{text.fills(words.profile.fields[fills].label)}</span>
        )}
        {when === 'clean_slate' && <span className={classes['mark']}>{text.onlyCleanSlate}</span>}
      </div>
    </li>
  );
}
