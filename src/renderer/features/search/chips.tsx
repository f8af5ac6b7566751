import { IconX } from '@tabler/icons-react';
import { useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { withoutPart } from '#shared/model/search/edit.ts';
import { words } from '#shared/words/index.ts';
import type { Chip } from './chip-words.ts';
import classes from './chips.module.css';

/** What the text asks for beside plain words. Each is a button that takes its part out of the text. */
export function Chips({
  text,
  chips,
  onChange,
  onEmpty,
}: {
  readonly text: string;
  readonly chips: readonly Chip[];
  readonly onChange: (text: string) => void;
  /** The last one was taken out. */
  readonly onEmpty: () => void;
}) {
  const list = useRef<HTMLUListElement>(null);
  const remove = (chip: Chip, index: number) => {
    onChange(withoutPart(text, chip.part));
    if (chips.length === 1) onEmpty();
    else buttons()[index === chips.length - 1 ? index - 1 : index + 1]?.focus();
  };
  const buttons = () => [...(list.current?.querySelectorAll('button') ?? [])];
  const onKeyDown = (event: KeyboardEvent, chip: Chip, index: number) => {
    if (event.key !== 'Delete' && event.key !== 'Backspace') return;
    event.preventDefault();
    remove(chip, index);
  };
  if (chips.length === 0) return null;
  return (
    <ul ref={list} className={classes['chips']} aria-label={words.searchPage.chips}>
      {chips.map((chip, index) => (
        <li key={`${chip.part.from} ${chip.label}`}>
          <button
            type="button"
            className={classes['chip']}
            data-look={chip.look}
            data-private
            aria-label={words.searchPage.chip.remove(chip.label)}
            onClick={() => remove(chip, index)}
            onKeyDown={(event) => onKeyDown(event, chip, index)}
          >
            <span className={classes['label']}>{chip.label}</span>
            <IconX size={14} stroke={1.8} aria-hidden />
          </button>
        </li>
      ))}
    </ul>
  );
}
