import { formatInstant } from './dates.ts';
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
