import { Textarea } from '@mantine/core';
import { words } from '#shared/words/index.ts';
import { useFirstFocus } from '../ui/use-first-focus.ts';
import { recoveryWordCount, recoveryWordsOf } from './recovery-input.ts';
import classes from './recovery-words-field.module.css';

/** The words of a recovery key as they are typed from the sheet, and how many there are by now. */
export function RecoveryWordsField({
  value,
  onChange,
  error,
  disabled,
}: {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** True once the person has asked to go on. */
  readonly error: boolean;
  readonly disabled: boolean;
}) {
  const first = useFirstFocus<HTMLTextAreaElement>();
  const count = recoveryWordsOf(value).length;
  return (
    <div>
      <Textarea
        ref={first}
        label={words.lock.recoveryWords}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        error={error && count !== recoveryWordCount && words.lock.recoveryShort}
        minRows={4}
        autosize
        disabled={disabled}
        autoComplete="off"
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        data-private
      />
      <p className={classes['count']}>{words.lock.recoveryCount(count)}</p>
    </div>
  );
}
