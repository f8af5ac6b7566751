import { Input, SegmentedControl } from '@mantine/core';

/** One of a few, all in view, under what they are a choice of. */
export function Choice<T extends string>({
  label,
  value,
  of,
  named,
  onChoose,
}: {
  readonly label: string;
  readonly value: T;
  readonly of: readonly T[];
  readonly named: { readonly [one in T]: string };
  readonly onChoose: (one: T) => void;
}) {
  return (
    <Input.Wrapper label={label}>
      <SegmentedControl
        fullWidth
        aria-label={label}
        value={value}
        onChange={onChoose}
        data={of.map((one) => ({ value: one, label: named[one] }))}
      />
    </Input.Wrapper>
  );
}
