import { TextInput } from '@mantine/core';
import type { TextInputProps } from '@mantine/core';
import type { SyntheticEvent } from 'react';

/**
 * A calendar day in the system's own field. The field is empty both when nothing and when no real date
 * was typed; the second is told apart as `impossible`.
 */
export function DayField({
  onDay,
  ...field
}: Omit<TextInputProps, 'type' | 'onChange' | 'onBlur'> & {
  readonly onDay: (day: string) => void;
}) {
  const read = (event: SyntheticEvent<HTMLInputElement>) => {
    const { validity, value } = event.currentTarget;
    onDay(validity.badInput ? 'impossible' : value);
  };
  const value = field.value === 'impossible' ? '' : field.value;
  return <TextInput {...field} value={value} type="date" onChange={read} onBlur={read} />;
}
