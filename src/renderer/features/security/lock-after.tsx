import { words } from '#shared/words/index.ts';
import { NumberSetting } from '#renderer/app/number-setting.tsx';

/** After how many quiet minutes the vault locks itself. */
export function LockAfter({ minutes }: { readonly minutes: number }) {
  return (
    <NumberSetting
      setting="lockAfterMinutes"
      value={minutes}
      usual={[1, 2, 5, 10, 15, 30, 60]}
      inWords={words.security.lockMinutes}
      label={words.security.lockAfter}
      hint={words.security.lockAfterHint}
    />
  );
}
