import { locale } from '#shared/words/language.ts';
const plain = new Intl.NumberFormat(locale(), { maximumFractionDigits: 6 });
const short = new Intl.NumberFormat(locale(), {
  notation: 'compact',
  maximumSignificantDigits: 3,
});
const percent = new Intl.NumberFormat(locale(), { style: 'percent', maximumFractionDigits: 0 });

/** A number in the system's own way of writing it. */
export function formatNumber(value: number): string {
  return plain.format(value);
}

/** The same where there is little room: a million and more is rounded. */
export function formatShort(value: number): string {
  return Math.abs(value) < 1e6 ? plain.format(value) : short.format(value);
}

/** 0.25 as '25 %'. */
export function formatShare(share: number): string {
  return percent.format(share);
}

/**
 * What someone typed as a number, in the system's own way of writing it or with a point; null where it is
 * none. '1,5' is one and a half also where a comma sets off thousands: no thousand has one digit.
 *
 * @param decimal the system's decimal mark
 */
export function parseNumber(typed: string, decimal: string = decimalMark()): number | null {
  const text = typed.replaceAll(/[\s'’]/gu, '').replace(/^[−–]/u, '-');
  const group = decimal === ',' ? '.' : ',';
  const [, sign = '', digits = ''] = /^([-+]?)([\d.,]+)$/u.exec(text) ?? [];
  const grouped = digits.split(decimal, 1)[0] ?? '';
  const ungrouped = isGrouped(grouped, group) ? digits.replaceAll(group, '') : digits;
  if (!/^(?:\d+(?:[.,]\d*)?|[.,]\d+)$/u.test(ungrouped)) return null;
  return Number(`${sign}${ungrouped.replace(',', '.')}`);
}

function isGrouped(digits: string, group: string): boolean {
  const [first = '', ...rest] = digits.split(group);
  return /^\d{1,3}$/u.test(first) && rest.length > 0 && rest.every((each) => /^\d{3}$/u.test(each));
}

function decimalMark(): string {
  return plain.formatToParts(0.5).find(({ type }) => type === 'decimal')?.value ?? '.';
}
