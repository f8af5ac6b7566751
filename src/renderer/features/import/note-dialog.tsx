import { Modal } from '@mantine/core';
import { useState } from 'react';
import type { ImportNote, ImportTarget } from '#shared/model/import/preview.ts';
import { isDay, isInYears } from '#shared/model/schedule/wall-clock.ts';
import { words } from '#shared/words/index.ts';
import { imports } from '#shared/words/imports.ts';
import { useAct } from '#renderer/app/use-command.ts';
import { DialogForm } from '#renderer/ui/index.ts';
import { DayField } from '#renderer/ui/day-field.tsx';
import { WhoseSelect } from './whose-select.tsx';

/** Sets one note right: whose it is, and of which day. */
export function NoteDialog({
  note: { index, title, day: before, target: chosen, found },
  onClose,
}: {
  readonly note: ImportNote;
  readonly onClose: () => void;
}) {
  const [target, setTarget] = useState<ImportTarget | null>(chosen);
  const [day, setDay] = useState(before ?? '');
  const map = useAct('mapImport');
  const date = useAct('dateImport');
  const wrong = day !== '' && !(isDay(day) && isInYears(day));

  const save = async () => {
    if (wrong) return;
    await map.mutateAsync({ of: { kind: 'note', index }, target });
    if (day !== (before ?? ''))
      await date.mutateAsync({ note: index, day: day === '' ? null : day });
    onClose();
  };

  return (
    <Modal opened onClose={onClose} title={<bdi>{title === '' ? imports.untitled : title}</bdi>}>
      <DialogForm
        submit={words.common.save}
        busy={map.isPending || date.isPending}
        onCancel={onClose}
        // A failure is told where all are; the dialog stays.
        onSubmit={() => void save().catch(() => undefined)}
      >
        <WhoseSelect
          target={target}
          asFound={found === null ? imports.foundNobody : imports.asFound([found.name])}
          label={imports.whose}
          onTarget={setTarget}
        />
        <DayField
          label={imports.day}
          value={day}
          onDay={setDay}
          error={wrong && imports.dayProblem}
        />
      </DialogForm>
    </Modal>
  );
}
