import { NativeSelect } from '@mantine/core';
import { words } from '#shared/words/index.ts';
import { useAct } from '#renderer/app/use-command.ts';
import { SettingRow } from '#renderer/ui/index.ts';

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
      <NativeSelect
        id="lock-after"
        value={String(now)}
        onChange={(event) => change.mutate({ lockAfterMinutes: Number(event.currentTarget.value) })}
        data={[...new Set([...choices, now])]
          .toSorted((one, other) => one - other)
          .map((count) => ({ value: String(count), label: words.security.lockMinutes(count) }))}
      />
    </SettingRow>
  );
}
