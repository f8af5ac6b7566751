import { useEffect, useState } from 'react';
import { words } from '#shared/words/index.ts';
import { strengthOf } from './strength.ts';
import type { Strength } from './strength.ts';
import classes from './strength-meter.module.css';

/**
 * How long a new passphrase would hold, in words, as it is typed. Estimated on this machine.
 *
 * @param known words that an attacker would try first
 */
export function StrengthMeter({
  passphrase,
  known,
}: {
  readonly passphrase: string;
  readonly known: readonly string[];
}) {
  const strength = useStrength(passphrase, known.join('\n'));
  return (
    <div className={classes['meter']} data-level={strength?.level ?? 0}>
      <div className={classes['bar']} aria-hidden>
        {[1, 2, 3, 4, 5].map((step) => (
          <span key={step} data-on={step <= (strength?.level ?? 0)} />
        ))}
      </div>
      <output>{strength === null ? words.common.strengthEmpty : strength.text}</output>
    </div>
  );
}

function useStrength(passphrase: string, known: string): Strength | null {
  const [strength, setStrength] = useState<Strength | null>(null);
  useEffect(() => {
    let current = true;
    // A pause in typing, so that no key press waits for the estimate.
    const timer = setTimeout(async () => {
      if (passphrase === '') {
        setStrength(null);
        return;
      }
      const { guessesLog10 } = await import('./estimate-guesses.ts');
      if (current) setStrength(strengthOf(guessesLog10(passphrase, known.split('\n'))));
    }, 120);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [passphrase, known]);
  return passphrase === '' ? null : strength;
}
