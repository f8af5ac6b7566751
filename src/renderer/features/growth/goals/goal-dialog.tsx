import { Modal, TextInput } from '@mantine/core';
import { useState } from 'react';
import { v7 as newId } from 'uuid';
import type { Goal } from '#shared/model/goal.ts';
import { words } from '#shared/words/index.ts';
import { tell } from '#renderer/app/tell.tsx';
import { useAct } from '#renderer/app/use-command.ts';
import { DayField } from '#renderer/ui/day-field.tsx';
import { DialogForm, today } from '#renderer/ui/index.ts';
import { formatNumber } from '#renderer/ui/numbers.ts';
import { ReadinessFields } from '../readiness.tsx';
import { checkGoal } from './check-goal.ts';
import type { GoalDraft } from './check-goal.ts';
import classes from '../growth.module.css';

const blank: GoalDraft = {
  title: '',
  measure: '',
  start: '',
  target: '',
  due: '',
  competence: null,
  confidence: null,
};

/** Writes a goal anew, or changes one. */
export function GoalDialog({
  personId,
  goal,
  onClose,
}: {
  readonly personId: string;
  readonly goal?: Goal;
  readonly onClose: () => void;
}) {
  const { growth } = words;
  const save = useAct('saveGoal', {
    onDone: () => tell(goal === undefined ? growth.goalAdded : growth.goalSaved),
  });
  const [id] = useState(() => goal?.id ?? newId());
  const [draft, setDraft] = useState(() => (goal === undefined ? blank : draftOf(goal)));
  const [asked, setAsked] = useState(false);
  const change = (part: Partial<GoalDraft>) => setDraft((before) => ({ ...before, ...part }));
  const checked = checkGoal(draft, today());
  const problems = 'problems' in checked && asked ? checked.problems : null;
  const isPast = (problems?.due ?? null) === null && draft.due !== '' && draft.due < today();

  const submit = () => {
    setAsked(true);
    if ('problems' in checked) return;
    const status = goal?.status ?? 'open';
    save.mutate({ id, personId, status, ...checked.goal }, { onSuccess: onClose });
  };

  const valueField = (field: 'start' | 'target', label: string) => (
    <TextInput
      label={label}
      inputMode="decimal"
      value={draft[field]}
      maxLength={40}
      autoComplete="off"
      error={problems?.[field]}
      data-private
      onChange={(event) => change({ [field]: event.currentTarget.value })}
    />
  );

  return (
    <Modal opened onClose={onClose} title={goal === undefined ? growth.newGoal : growth.editGoal}>
      <DialogForm
        submit={growth.saveGoal}
        busy={save.isPending}
        onCancel={onClose}
        onSubmit={submit}
      >
        <TextInput
          label={growth.goalTitle}
          placeholder={growth.goalTitlePlaceholder}
          value={draft.title}
          maxLength={300}
          autoComplete="off"
          error={problems?.title}
          data-autofocus
          data-private
          onChange={(event) => change({ title: event.currentTarget.value })}
        />
        <TextInput
          label={growth.measure}
          placeholder={growth.measurePlaceholder}
          value={draft.measure}
          maxLength={300}
          autoComplete="off"
          data-private
          onChange={(event) => change({ measure: event.currentTarget.value })}
        />
        <div>
          <div className={classes['three']}>
            {valueField('start', growth.startValue)}
            {valueField('target', growth.targetValue)}
            <DayField
              label={growth.due}
              value={draft.due}
              error={problems?.due}
              onDay={(due) => change({ due })}
            />
          </div>
          {isPast && <p className={classes['hint']}>{growth.duePast}</p>}
        </div>
        <ReadinessFields readiness={draft} onChange={change} />
      </DialogForm>
    </Modal>
  );
}

const draftOf = (goal: Goal): GoalDraft => ({
  title: goal.title,
  measure: goal.measure,
  start: formatNumber(goal.startValue),
  target: formatNumber(goal.targetValue),
  due: goal.due ?? '',
  competence: goal.competence,
  confidence: goal.confidence,
});
