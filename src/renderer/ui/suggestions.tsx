import classes from './suggestions.module.css';

/** A few likely values above the field that they fill in; the one that stands there is pressed. */
export function Suggestions({
  label,
  options,
  value,
  onChoose,
}: {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly value: string;
  readonly onChoose: (value: string) => void;
}) {
  return (
    <fieldset className={classes['suggestions']} aria-label={label}>
      {options.map((each) => (
        <button
          key={each.value}
          type="button"
          className={classes['suggestion']}
          aria-pressed={each.value === value}
          onClick={() => onChoose(each.value)}
        >
          {each.label}
        </button>
      ))}
    </fieldset>
  );
}
