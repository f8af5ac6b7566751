import { words } from '#shared/words/index.ts';
import { Keys } from '../../ui/index.ts';
import classes from './key-hints.module.css';

const { keys } = words.search;

/** What keys do in the field while there are hits. */
export function KeyHints({ like }: { readonly like: boolean }) {
  return (
    <p className={classes['keys']} aria-hidden>
      <span>
        <Keys keys="↑+↓" /> {keys.move}
      </span>
      <span>
        <Keys keys="↵" /> {keys.open}
      </span>
      <span>
        <Keys keys="shift+↵" /> {words.searchPage.keyLike}
      </span>
      <span>
        <Keys keys="esc" /> {like ? keys.back : keys.clear}
      </span>
    </p>
  );
}
