import type { EarlierKey } from '#shared/model/summary.ts';
import { words } from '#shared/words/index.ts';
import { formatInstant, KeyWords } from '../../ui/index.ts';
import classes from './verify-page.module.css';

const say = words.verify.keys;

/** Keys that the team member had before, each with when another took its place. */
export function ReplacedKeys({ keys }: { readonly keys: readonly EarlierKey[] }) {
  return (
    <ul className={classes['signatures']}>
      {keys.map(({ key, replacedAt }) => (
        <li key={key.thumbprint}>
          <p>{say.changed(formatInstant(replacedAt, 'longTime'))}</p>
          <p className={classes['soft']}>{say.earlier}</p>
          <KeyWords words={key.words} label={say.earlier} />
        </li>
      ))}
      <li className={classes['soft']}>{say.lead}</li>
    </ul>
  );
}
