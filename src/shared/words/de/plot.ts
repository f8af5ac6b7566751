import type { plot as en } from '../en/plot.ts';
import type { InWords } from '../language.ts';

export const plot: InWords<typeof en> = {
  asTable: 'Als Tabelle lesen',
  asTableOf: (name) => `Als Tabelle lesen: ${name}`,
  units: { day: 'Tag', month: 'Monat', quarter: 'Quartal' },
  quarterOf: (quarter, year) => `Q${quarter} ${year}`,
  when: {
    day: (day) => `am ${day}`,
    month: (month) => `im ${month}`,
    quarter: (quarter) => `in ${quarter}`,
  },
  value: 'Wert',
  none: 'keiner',
  single: (name, value, when) => `${named(name)}${value} ${when}.`,
  course: (name, from, first, to, last, count) =>
    `${named(name)}von ${from} ${first} auf ${to} ${last}, ${count} Werte.`,
  level: (name, value) => `${name}: ${value}.`,
  end: (name, value) => (name === '' ? value : `${name} ${value}`),
};

const named = (name: string): string => (name === '' ? '' : `${name}: `);
