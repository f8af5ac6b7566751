import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { words } from '#shared/words/index.ts';
import { useOwnWords } from '#renderer/app/spelling/index.ts';
import classes from './spelling.module.css';

const text = words.spelling;

/** The coach's own words; one that is taken out comes back by undoing. */
export function OwnWords({ own }: { readonly own: readonly string[] }) {
  const { remove } = useOwnWords();
  return (
    <>
      <p className={classes['about']}>{own.length === 0 ? text.empty : text.ownHint}</p>
      {own.length > 0 && (
        <ul className={classes['list']} aria-label={text.own}>
          {own.map((word) => (
            <li key={word} className={classes['word']}>
              <span data-private>{word}</span>
              <ActionIcon
                color="gray"
                size="sm"
                aria-label={text.remove(word)}
                onClick={() => remove(word)}
              >
                <IconX size={14} stroke={1.6} aria-hidden />
              </ActionIcon>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
