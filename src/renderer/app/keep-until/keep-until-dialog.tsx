import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import type { FormEvent } from 'react';
import type { Person } from '#shared/model/person.ts';
import { words } from '#shared/words/index.ts';
import { formatDay, today } from '../../ui/dates.ts';
import { DayField } from '../../ui/day-field.tsx';
import { DialogButtons } from '../../ui/dialog-buttons.tsx';
import { Suggestions } from '../../ui/suggestions.tsx';
import { tell } from '../tell.tsx';
import { useAct } from '../use-command.ts';
import { inYears, problemOfKeptDay } from './check-day.ts';
import classes from './keep-until.module.css';

const years = [1, 2, 5] as const;

/** The day until which the notes about a person are kept, or none. Nothing is deleted by it. */
export function KeepUntilDialog({
  person,
  keepUntil,
  onClose,
}: {
  readonly person: Person;
  readonly keepUntil: string | null;
  readonly onClose: () => void;
}) {
  const set = useAct('setKeepUntil', {
    onDone: (_, { keepUntil: kept }) =>
      tell(
        kept === null
          ? words.privacy.keptNoLimit(person.name)
          : words.privacy.kept(person.name, formatDay(kept)),
      ),
  });
  const [day, setDay] = useState(keepUntil ?? '');
  const [asked, setAsked] = useState(false);
  const now = today();
  const problem = problemOfKeptDay(day, now);

  const keep = (chosen: string | null) =>
    set.mutate({ personId: person.id, keepUntil: chosen }, { onSuccess: onClose });
  const send = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (problem === null) keep(day);
  };

  return (
    <Modal
      opened
      onClose={onClose}
      title={<span data-private>{words.privacy.keepTitle(person.name)}</span>}
    >
      <form className={classes['form']} onSubmit={send} noValidate>
        <p className={classes['hint']}>{words.privacy.keepHint}</p>
        <Suggestions
          label={words.privacy.keepSuggest}
          options={years.map((count) => ({
            value: inYears(now, count),
            label: words.privacy.keepYears(count),
          }))}
          value={day}
          onChoose={setDay}
        />
        <DayField
          label={words.privacy.keepDay}
          value={day}
          error={asked && problem}
          data-autofocus
          onDay={setDay}
        />
        {problem === null && day < now && (
          <p className={classes['hint']}>{words.privacy.keepPast}</p>
        )}
        <DialogButtons
          first={
            keepUntil !== null && (
              <Button variant="subtle" disabled={set.isPending} onClick={() => keep(null)}>
                {words.privacy.keepNoLimit}
              </Button>
            )
          }
        >
          <Button variant="default" onClick={onClose}>
            {words.common.cancel}
          </Button>
          <Button type="submit" loading={set.isPending}>
            {words.common.save}
          </Button>
        </DialogButtons>
      </form>
    </Modal>
  );
}
