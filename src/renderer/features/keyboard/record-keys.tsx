import { useEffect, useEffectEvent, useId, useRef } from 'react';
import { combinationOf } from '#shared/model/shortcuts/keys.ts';
import { words } from '#shared/words/index.ts';
import { pauseShortcuts } from '#renderer/app/shortcuts/index.ts';
import { isApple } from '#renderer/ui/key-names.ts';
import classes from './keyboard-page.module.css';

/**
 * Hears the next combination. No shortcut is heard meanwhile; Tab and Esc lead out, so that nobody is held
 * here.
 */
export function RecordKeys({
  name,
  onKeys,
  onEnd,
}: {
  readonly name: string;
  readonly onKeys: (keys: string) => void;
  /** @param refocus whether the focus has nowhere to be yet */
  readonly onEnd: (refocus: boolean) => void;
}) {
  const field = useRef<HTMLButtonElement>(null);
  const hint = useId();
  const hear = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === 'Tab' || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') {
      onEnd(true);
      return;
    }
    const keys = combinationOf(event, isApple());
    if (keys !== null && !event.repeat) onKeys(keys);
  });

  useEffect(() => {
    field.current?.focus();
    const listen = (event: KeyboardEvent) => hear(event);
    window.addEventListener('keydown', listen, { capture: true });
    const resume = pauseShortcuts();
    return () => {
      window.removeEventListener('keydown', listen, { capture: true });
      resume();
    };
  }, []);

  return (
    <>
      <button
        ref={field}
        type="button"
        className={classes['record']}
        aria-label={`${words.shortcuts.press}: ${name}`}
        aria-describedby={hint}
        onBlur={() => onEnd(false)}
      >
        {words.shortcuts.press}
      </button>
      <span id={hint} className={classes['hint']}>
        {words.shortcuts.pressHint}
      </span>
    </>
  );
}
