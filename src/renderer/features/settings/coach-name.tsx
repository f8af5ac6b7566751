import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { words } from '#shared/words/index.ts';
import { tell } from '#renderer/app/tell.tsx';
import { useAct } from '#renderer/app/use-command.ts';
import { SettingRow } from '#renderer/ui/index.ts';

/** The coach's name; kept on Enter and on leaving the field. */
export function CoachName({ name }: { readonly name: string }) {
  const change = useAct('changeSettings', { onDone: () => tell(words.settings.changed) });
  const [typed, setTyped] = useState(name);
  const [missing, setMissing] = useState(false);

  const keep = () => {
    const coachName = typed.trim();
    setMissing(coachName === '');
    if (coachName === '' || coachName === name) return;
    change.mutate({ coachName });
  };

  return (
    <SettingRow
      label={words.settings.coachName}
      hint={words.settings.coachNameHint}
      htmlFor="coach-name"
    >
      <TextInput
        id="coach-name"
        value={typed}
        maxLength={120}
        autoComplete="off"
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key === 'Enter') keep();
        }}
        error={missing && words.people.nameMissing}
      />
    </SettingRow>
  );
}
