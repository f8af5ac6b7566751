import { words } from '#shared/words/index.ts';
import { MinutesSetting } from '#renderer/app/minutes-setting.tsx';

/** How long before a session the system tells of it. */
export function Remind({ minutes }: { readonly minutes: number }) {
  return (
    <MinutesSetting
      setting="remindMinutes"
      minutes={minutes}
      usual={[0, 5, 10, 15, 30, 60]}
      inWords={words.settings.remindBefore}
      label={words.settings.remind}
      hint={words.settings.remindHint}
    />
  );
}
