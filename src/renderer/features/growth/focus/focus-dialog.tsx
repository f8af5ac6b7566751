import { Modal, Switch, TextInput } from '@mantine/core';
import { useState } from 'react';
import { v7 as newId } from 'uuid';
import type { FocusArea } from '#shared/model/focus-area.ts';
import { words } from '#shared/words/index.ts';
import { tell } from '#renderer/app/tell.tsx';
import { useAct } from '#renderer/app/use-command.ts';
import { DayField } from '#renderer/ui/day-field.tsx';
import { DialogForm, today } from '#renderer/ui/index.ts';
import { RatingField } from '../rating-field.tsx';
import { ReadinessFields } from '../readiness.tsx';
import { checkFocus } from './check-focus.ts';
import type { FocusDraft } from './check-focus.ts';
import classes from '../growth.module.css';

/** Writes a focus area anew, or changes one. */
export function FocusDialog({
  personId,
  area,
  onClose,
}: {
  readonly personId: string;
  readonly area?: FocusArea;
  readonly onClose: () => void;
}) {
  const { growth } = words;
  const save = useAct('saveFocusArea', {
    onDone: () => tell(area === undefined ? growth.focusAdded : growth.focusSaved),
  });
  const [id] = useState(() => area?.id ?? newId());
  const [draft, setDraft] = useState(() => (area === undefined ? blank() : draftOf(area)));
  const [asked, setAsked] = useState(false);
  const change = (part: Partial<FocusDraft>) => setDraft((before) => ({ ...before, ...part }));
  const checked = checkFocus(draft, today());
  const problems = 'problems' in checked && asked ? checked.problems : null;

  const submit = () => {
    setAsked(true);
    if ('problems' in checked) return;
    save.mutate({ id, personId, ...checked.focus }, { onSuccess: onClose });
  };

  return (
    <Modal
      opened
      onClose={onClose}
      title={area === undefined ? growth.newFocusArea : growth.editFocusArea}
    >
      <DialogForm
        submit={growth.saveFocusArea}
        busy={save.isPending}
        onCancel={onClose}
        onSubmit={submit}
      >
        <TextInput
          label={growth.focusTitle}
          placeholder={growth.focusTitlePlaceholder}
          value={draft.title}
          maxLength={300}
          autoComplete="off"
          error={problems?.title}
          data-autofocus
          data-private
          onChange={(event) => change({ title: event.currentTarget.value })}
        />
        <div className={classes['pair']}>
          <RatingField
            label={growth.effect}
            hint={growth.ratingScale}
            most={5}
            value={draft.effect}
            onRate={(effect) => change({ effect })}
          />
          <RatingField
            label={growth.effort}
            most={5}
            value={draft.effort}
            onRate={(effort) => change({ effort })}
          />
        </div>
        <RatingField
          label={growth.baseline}
          hint={growth.baselineHint}
          most={10}
          value={draft.baseline}
          error={problems?.baseline ?? null}
          onRate={(baseline) => change({ baseline })}
        />
        <div className={classes['pair']}>
          <DayField
            when="past"
            label={growth.baselineDay}
            value={draft.baselineDay}
            error={problems?.baselineDay}
            onDay={(baselineDay) => change({ baselineDay })}
          />
          <Switch
            className={classes['switch'] ?? ''}
            label={growth.active}
            checked={draft.active}
            onChange={(event) => change({ active: event.currentTarget.checked })}
          />
        </div>
        <ReadinessFields readiness={draft} onChange={change} />
      </DialogForm>
    </Modal>
  );
}

const blank = (): FocusDraft => ({
  title: '',
  effect: 3,
  effort: 3,
  active: true,
  baseline: null,
  baselineDay: today(),
  competence: null,
  confidence: null,
});

const draftOf = (area: FocusArea): FocusDraft => ({
  title: area.title,
  effect: area.effect,
  effort: area.effort,
  active: area.active,
  baseline: area.baseline,
  baselineDay: area.baselineDay,
  competence: area.competence,
  confidence: area.confidence,
});
