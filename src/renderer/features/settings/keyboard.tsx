import { words } from '#shared/words/index.ts';
import { shortcuts } from '#renderer/app/shortcuts.ts';
import { Keys } from '#renderer/ui/index.ts';
import classes from './settings.module.css';

/** The shortcuts, from the table that binds them. */
export function Keyboard() {
  return (
    <>
      <p className={classes['lead']}>{words.settings.keyboardLead}</p>
      <dl className={classes['keyboard']}>
        {Object.entries(shortcuts).map(([id, { keys, does }]) => (
          <div key={id} className={classes['shortcut']}>
            <dt>{does}</dt>
            <dd>
              <Keys keys={keys} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
