import { words } from '#shared/words/index.ts';
import { editorShortcuts, shortcuts } from '#renderer/app/shortcuts.ts';
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

interface TableProps {
  readonly title: string;
  readonly shortcuts: { readonly [id: string]: { readonly keys: string; readonly does: string } };
}

function Table({ title, shortcuts }: TableProps) {
  return (
    <>
      <p className={classes['lead']}>{title}</p>
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
