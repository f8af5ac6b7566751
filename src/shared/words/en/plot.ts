/** What stands at and below a plot. */
export const plot = {
  asTable: 'Read as a table',
  asTableOf: (name: string) => `Read as a table: ${name}`,
  units: { day: 'Day', month: 'Month', quarter: 'Quarter' },
  quarterOf: (quarter: string, year: string) => `Q${quarter} ${year}`,
  when: {
    day: (day: string) => `on ${day}`,
    month: (month: string) => `in ${month}`,
    quarter: (quarter: string) => `in ${quarter}`,
  },
  value: 'Value',
  none: 'none',
  single: (name: string, value: string, when: string) => `${named(name)}${value} ${when}.`,
  course: (name: string, from: string, first: string, to: string, last: string, count: number) =>
    `${named(name)}from ${from} ${first} to ${to} ${last}, ${count} values.`,
  level: (name: string, value: string) => `${name}: ${value}.`,
  /** At the end of a line, or beside a level. */
  end: (name: string, value: string) => (name === '' ? value : `${name} ${value}`),
};

const named = (name: string): string => (name === '' ? '' : `${name}: `);
