import { words } from '#shared/words/index.ts';
import { useAct } from '#renderer/app/use-command.ts';
import { SettingRow } from '#renderer/ui/index.ts';
import { NumberChoice } from '#renderer/ui/number-choice.tsx';

const choices = [1, 2, 5, 10, 15, 30, 60];

/** After how many quiet minutes the vault locks itself; holds as soon as it is chosen. */
export function LockAfter({ minutes }: { readonly minutes: number }) {
  const change = useAct('changeSettings');
  // Shown at once; what the vault then answers is what counts.
  const now = change.isPending ? (change.variables.lockAfterMinutes ?? minutes) : minutes;
  return (
    <SettingRow
      label={words.security.lockAfter}
      hint={words.security.lockAfterHint}
      htmlFor="lock-after"
    >
      <NumberChoice
        id="lock-after"
        value={now}
        usual={choices}
        inWords={words.security.lockMinutes}
        onNumber={(lockAfterMinutes) => change.mutate({ lockAfterMinutes })}
      />
    </SettingRow>
  );
}
