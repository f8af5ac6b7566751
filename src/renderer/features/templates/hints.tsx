import { templateVariables } from '#shared/model/framework/variables.ts';
import { words } from '#shared/words/index.ts';
import { Keys } from '#renderer/ui/index.ts';
import classes from './editor.module.css';

const text = words.templates;

/** What can be written in braces, and how to move with the keyboard. */
export function Hints() {
  return (
    <div className={classes['hints']}>
      <p>
        <Keys keys="alt+ArrowUp" /> {text.keysOr} <Keys keys="alt+ArrowDown" /> {text.keysHint}
      </p>
      <p>{text.variables}</p>
      <dl>
        {templateVariables.map((name) => (
          <div key={name}>
            <dt>
              <code>{`{${name}}`}</code>
            </dt>
            <dd>{text.variableMeans[name]}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
