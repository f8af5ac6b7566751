/** What stands at and below a plot. */
export const plot = {
  asTable: 'Read as a table',
  asTableOf: (name: string) => `Read as a table: ${name}`,
  day: 'Day',
  value: 'Value',
  none: 'none',
  single: (name: string, value: string, day: string) => `${named(name)}${value} on ${day}.`,
  course: (name: string, from: string, fromDay: string, to: string, toDay: string, count: number) =>
    `${named(name)}from ${from} on ${fromDay} to ${to} on ${toDay}, ${count} values.`,
  level: (name: string, value: string) => `${name}: ${value}.`,
  /** At the end of a line, or beside a level. */
  end: (name: string, value: string) => (name === '' ? value : `${name} ${value}`),
};

const named = (name: string): string => (name === '' ? '' : `${name}: `);
