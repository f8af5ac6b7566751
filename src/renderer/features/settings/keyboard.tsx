import { words } from '#shared/words/index.ts';
import { editorShortcuts, keysOf, shortcuts } from '#renderer/app/shortcuts.ts';
import { Keys } from '#renderer/ui/index.ts';
import classes from './settings.module.css';

/** The shortcuts, from the tables that bind them. */
export function Keyboard() {
  return (
    <>
      <Table title={words.settings.keyboardLead} shortcuts={shortcuts} />
      <Table title={words.settings.keyboardSession} shortcuts={editorShortcuts} />
    </>
  );
}

interface Shortcut {
  readonly keys: string;
  readonly also?: string;
  readonly does: string;
}
interface TableProps {
  readonly title: string;
  readonly shortcuts: { readonly [id: string]: Shortcut };
}

function Table({ title, shortcuts }: TableProps) {
  return (
    <>
      <p className={classes['lead']}>{title}</p>
      <dl className={classes['keyboard']}>
        {Object.entries(shortcuts).map(([id, shortcut]) => (
          <div key={id} className={classes['shortcut']}>
            <dt>{shortcut.does}</dt>
            <dd>
              {keysOf(shortcut).map((keys) => (
                <Keys key={keys} keys={keys} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
