import { words } from '#shared/words/index.ts';
import { PassphraseField } from '../ui/passphrase-field.tsx';
import { StrengthMeter } from './strength-meter.tsx';
import type { NewPassphrase } from './use-new-passphrase.ts';

/**
 * A new passphrase, twice, with how long it would hold.
 *
 * @param known words that an attacker would try first
 */
export function NewPassphraseFields({
  chosen,
  known,
  label = words.welcome.passphrase,
  disabled,
  first = false,
}: {
  readonly chosen: NewPassphrase;
  readonly known: readonly string[];
  readonly label?: string;
  readonly disabled: boolean;
  /** True where a screen begins with it. */
  readonly first?: boolean;
}) {
  return (
    <>
      <PassphraseField
        label={label}
        value={chosen.passphrase}
        onChange={(passphrase) => chosen.type({ passphrase })}
        error={chosen.missing && words.welcome.passphraseMissing}
        disabled={disabled}
        isNew
        first={first}
      />
      <StrengthMeter passphrase={chosen.passphrase} known={known} />
      <PassphraseField
        label={words.welcome.passphraseAgain}
        value={chosen.again}
        onChange={(again) => chosen.type({ again })}
        error={chosen.differs && words.welcome.passphraseDiffers}
        disabled={disabled}
        isNew
      />
    </>
  );
}
