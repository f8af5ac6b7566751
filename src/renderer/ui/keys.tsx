import { isApple, keyNames } from './key-names.ts';
import classes from './keys.module.css';

/** A key combination, written as `mod+shift+F`; `mod` is Cmd on Apple keyboards and Ctrl elsewhere. */
export function Keys({ keys }: { readonly keys: string }) {
  return (
    <span className={classes['keys']}>
      {keyNames(keys, isApple()).map((key) => (
        <kbd key={key} className={classes['key']}>
          {key}
        </kbd>
      ))}
    </span>
  );
}
