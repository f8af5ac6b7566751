import { words } from '#shared/words/index.ts';
import { NumberSetting } from '#renderer/app/number-setting.tsx';

/** How long before a session the system tells of it. */
export function Remind({ minutes }: { readonly minutes: number }) {
  return (
    <NumberSetting
      setting="remindMinutes"
      value={minutes}
      usual={[0, 5, 10, 15, 30, 60]}
      inWords={words.settings.remindBefore}
      label={words.settings.remind}
      hint={words.settings.remindHint}
    />
  );
}

/** After how long the system tells of a summary that waits for a signature. */
export function RemindOfSignature({ days }: { readonly days: number }) {
  return (
    <NumberSetting
      setting="remindSignatureDays"
      value={days}
      usual={[0, 3, 7, 14, 30]}
      inWords={words.settings.remindAfter}
      label={words.settings.remindSignature}
      hint={words.settings.remindSignatureHint}
    />
  );
}
