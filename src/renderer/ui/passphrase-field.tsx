import { PasswordInput } from '@mantine/core';
import { useMergedRef } from '@mantine/hooks';
import { useState } from 'react';
import type { KeyboardEvent, ReactNode, Ref } from 'react';
import { words } from '#shared/words/index.ts';
import { useFirstFocus } from './use-first-focus.ts';
import classes from './passphrase-field.module.css';

/** A passphrase with show/hide and a hint while Caps Lock is on. */
export function PassphraseField({
  label,
  value,
  onChange,
  error,
  description,
  first = false,
  isNew = false,
  disabled = false,
  inputRef,
}: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error?: ReactNode;
  readonly description?: ReactNode;
  /** True for the field in which a screen begins. */
  readonly first?: boolean;
  /** True where one is chosen rather than given. */
  readonly isNew?: boolean;
  readonly disabled?: boolean;
  readonly inputRef?: Ref<HTMLInputElement>;
}) {
  const field = useMergedRef(useFirstFocus<HTMLInputElement>(first), inputRef);
  const [capsLock, setCapsLock] = useState(false);
  const look = (event: KeyboardEvent) => setCapsLock(event.getModifierState('CapsLock'));
  const [visible, setVisible] = useState(false);

  return (
    <div>
      <PasswordInput
        ref={field}
        data-autofocus={first || undefined}
        label={label}
        description={description}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={look}
        onKeyUp={look}
        onBlur={() => setCapsLock(false)}
        error={error}
        disabled={disabled}
        visible={visible}
        onVisibilityChange={setVisible}
        visibilityToggleButtonProps={{
          'aria-label': visible ? words.common.hidePassphrase : words.common.showPassphrase,
          tabIndex: 0,
        }}
        autoComplete={isNew ? 'new-password' : 'current-password'}
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
      />
      <output className={classes['caps']}>{capsLock && words.common.capsLock}</output>
    </div>
  );
}
