import { words } from '#shared/words/index.ts';
import { useAct } from '#renderer/app/use-command.ts';
import { SettingRow } from '#renderer/ui/index.ts';
import { NumberChoice } from '#renderer/ui/number-choice.tsx';

const choices = [0, 5, 10, 15, 30, 60];

/** How long before a session the system tells of it; holds as soon as it is chosen. */
export function Remind({ minutes }: { readonly minutes: number }) {
  const change = useAct('changeSettings');
  // Shown at once; what the vault then answers is what counts.
  const now = change.isPending ? (change.variables.remindMinutes ?? minutes) : minutes;
  return (
    <SettingRow
      label={words.settings.remind}
      hint={words.settings.remindHint}
      htmlFor="remind-minutes"
    >
      <NumberChoice
        id="remind-minutes"
        value={now}
        usual={choices}
        inWords={words.settings.remindBefore}
        onNumber={(remindMinutes) => change.mutate({ remindMinutes })}
      />
    </SettingRow>
  );
}
