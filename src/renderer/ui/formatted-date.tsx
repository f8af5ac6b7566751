import { formatDay, formatInstant, relativeDay } from './dates.ts';
import type { DateForm } from './dates.ts';

/** An instant in the system's own way of writing it. */
export function FormattedDate({
  at,
  form,
  zone,
}: {
  readonly at: string;
  readonly form: DateForm;
  readonly zone?: string;
}) {
  return <time dateTime={at}>{formatInstant(at, form, zone)}</time>;
}

/** A calendar day, as 'Today' or 'Tomorrow' when it is near. */
export function FormattedDay({
  day,
  relative = false,
}: {
  readonly day: string;
  readonly relative?: boolean;
}) {
  return <time dateTime={day}>{relative ? relativeDay(day) : formatDay(day)}</time>;
}
