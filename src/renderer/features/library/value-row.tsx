import { useState } from 'react';
import type { TeamValue, ValueMention } from '#shared/model/value.ts';
import { words } from '#shared/words/index.ts';
import { formatInstant } from '#renderer/ui/index.ts';
import { Mentions } from './mentions.tsx';
import { RewordValue } from './reword-value.tsx';
import { ValueMenu } from './value-menu.tsx';
import classes from './library.module.css';

/** A value, how often it was named, and, on asking, where. */
export function ValueRow({
  value,
  values,
  mentions,
}: {
  readonly value: TeamValue;
  readonly values: readonly TeamValue[];
  /** Its own, the latest first. */
  readonly mentions: readonly ValueMention[];
}) {
  const [rewording, setRewording] = useState(false);
  const [open, setOpen] = useState(false);
  const [latest] = mentions;

  if (rewording) {
    return (
      <li className={classes['row']}>
        <RewordValue value={value} onDone={() => setRewording(false)} />
      </li>
    );
  }
  return (
    <li className={classes['row']}>
      <div className={classes['words']}>
        <p className={classes['saying']} data-private>
          {value.text}
        </p>
        {latest === undefined ? (
          <p className={classes['faint']}>{words.library.neverNamed}</p>
        ) : (
          <button
            type="button"
            className={classes['where']}
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            {words.library.named(
              mentions.length,
              formatInstant(latest.startsAt, 'day', latest.zone),
            )}
          </button>
        )}
        {open && <Mentions value={value} mentions={mentions} />}
      </div>
      <ValueMenu value={value} values={values} onReword={() => setRewording(true)} />
    </li>
  );
}
