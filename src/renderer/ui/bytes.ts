import { locale } from '#shared/words/language.ts';

const steps = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** How large a file is, in the system's way of writing numbers: `3.4 MB`. */
export function formatBytes(bytes: number): string {
  const step = Math.min(steps.length - 1, Math.floor(Math.log10(Math.max(bytes, 1)) / 3));
  const size = bytes / 1_000 ** step;
  return new Intl.NumberFormat(locale(), {
    style: 'unit',
    unit: steps[step] ?? 'byte',
    // Short, bytes have no plural in English.
    unitDisplay: step === 0 ? 'long' : 'short',
    maximumFractionDigits: size < 10 ? 1 : 0,
  }).format(size);
}
