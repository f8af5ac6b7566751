import { NativeSelect } from '@mantine/core';
import type { NativeSelectProps } from '@mantine/core';

/** One of a few usual numbers, or the one that holds now. */
export function NumberChoice({
  value,
  usual,
  inWords,
  onNumber,
  ...field
}: Omit<NativeSelectProps, 'value' | 'data' | 'onChange'> & {
  readonly value: number;
  readonly usual: readonly number[];
  readonly inWords: (number: number) => string;
  readonly onNumber: (number: number) => void;
}) {
  return (
    <NativeSelect
      {...field}
      value={String(value)}
      onChange={(event) => onNumber(Number(event.currentTarget.value))}
      data={[...new Set([...usual, value])]
        .toSorted((one, other) => one - other)
        .map((number) => ({ value: String(number), label: inWords(number) }))}
    />
  );
}
