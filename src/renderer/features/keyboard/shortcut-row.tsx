import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { keysOf, refusalOf, refusalOfUsual } from '#shared/model/shortcuts/own.ts';
import type { OwnKeys } from '#shared/model/shortcuts/own.ts';
import type { ShortcutId } from '#shared/model/shortcuts/table.ts';
import { words } from '#shared/words/index.ts';
import { Keys } from '#renderer/ui/index.ts';
import { refusalWords, usualTakenWords } from './refusal-words.ts';
import { RecordKeys } from './record-keys.tsx';
import classes from './keyboard-page.module.css';

/** One shortcut: what it does, its keys, and changing them. */
export function ShortcutRow({
  id,
  own,
  onChange,
}: {
  readonly id: ShortcutId;
  readonly own: OwnKeys;
  /** Another combination, or, with null, the usual ones. */
  readonly onChange: (id: ShortcutId, keys: string | null) => void;
}) {
  const [recording, setRecording] = useState(false);
  const [refused, setRefused] = useState('');
  const changer = useRef<HTMLButtonElement>(null);
  const back = useRef(false);
  const text = words.shortcuts;
  const name = text.name[id];
  const keys = keysOf(id, own);

  // The button that begins it is there again only once the row is drawn anew.
  useEffect(() => {
    if (recording || !back.current) return;
    back.current = false;
    changer.current?.focus();
  }, [recording]);

  const end = (refocus: boolean) => {
    setRecording(false);
    back.current = refocus;
  };
  const take = (next: string) => {
    const refusal = refusalOf(id, next, own);
    setRefused(refusal === null ? '' : refusalWords(refusal, next));
    if (refusal !== null) return;
    end(true);
    onChange(id, next);
  };
  const giveUsual = () => {
    const refusal = refusalOfUsual(id, own);
    setRefused(refusal === null ? '' : usualTakenWords(refusal));
    if (refusal !== null) return;
    // The button that was pressed goes with the keys.
    changer.current?.focus();
    onChange(id, null);
  };

  return (
    <li className={classes['row']}>
      <span className={classes['does']}>{text.does[id]}</span>
      <span className={classes['keys']}>
        {!recording && keys.map((each) => <Keys key={each} keys={each} />)}
        {!recording && keys.length === 0 && <span className={classes['none']}>{text.none}</span>}
      </span>
      <span className={classes['acts']}>
        {recording ? (
          <RecordKeys
            name={name}
            onKeys={take}
            onEnd={(refocus) => {
              setRefused('');
              end(refocus);
            }}
          />
        ) : (
          <>
            {own[id] !== undefined && (
              <Button
                size="compact-sm"
                variant="subtle"
                color="gray"
                aria-label={text.usual(name)}
                onClick={giveUsual}
              >
                {text.usualShort}
              </Button>
            )}
            <Button
              ref={changer}
              size="compact-sm"
              variant="default"
              aria-label={text.change(name)}
              onClick={() => {
                setRefused('');
                setRecording(true);
              }}
            >
              {text.changeShort}
            </Button>
          </>
        )}
      </span>
      <output className={classes['refused']}>{refused}</output>
    </li>
  );
}
