import { SettingRow } from '../ui/setting-row.tsx';
import { NumberChoice } from '../ui/number-choice.tsx';
import { useAct } from './use-command.ts';

/** A setting that is a number, of minutes or days; it holds as soon as it is chosen. */
export function NumberSetting({
  setting,
  value,
  usual,
  inWords,
  label,
  hint,
}: {
  readonly setting: 'lockAfterMinutes' | 'remindMinutes' | 'remindSignatureDays';
  readonly value: number;
  readonly usual: readonly number[];
  readonly inWords: (value: number) => string;
  readonly label: string;
  readonly hint: string;
}) {
  const change = useAct('changeSettings');
  // Shown at once; what the vault then answers is what counts.
  const now = change.isPending ? (change.variables[setting] ?? value) : value;
  return (
    <SettingRow label={label} hint={hint} htmlFor={setting}>
      <NumberChoice
        id={setting}
        value={now}
        usual={usual}
        inWords={inWords}
        onNumber={(chosen) => change.mutate({ [setting]: chosen })}
      />
    </SettingRow>
  );
}
