import { words } from '#shared/words/index.ts';
import { MinutesSetting } from '#renderer/app/minutes-setting.tsx';

/** After how many quiet minutes the vault locks itself. */
export function LockAfter({ minutes }: { readonly minutes: number }) {
  return (
    <MinutesSetting
      setting="lockAfterMinutes"
      minutes={minutes}
      usual={[1, 2, 5, 10, 15, 30, 60]}
      inWords={words.security.lockMinutes}
      label={words.security.lockAfter}
      hint={words.security.lockAfterHint}
    />
  );
}
