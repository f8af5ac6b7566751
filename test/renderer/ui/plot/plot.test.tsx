import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { formatDay } from '#renderer/ui/dates.ts';
import { describePlot } from '#renderer/ui/plot/describe.ts';
import { Drawing } from '#renderer/ui/plot/drawing.tsx';
import { rowsOf } from '#renderer/ui/plot/model.ts';
import type { PlotLevel, PlotSeries } from '#renderer/ui/plot/model.ts';
import { PlotTable } from '#renderer/ui/plot/table.tsx';

const energy: readonly PlotSeries[] = [
  {
    name: 'Gives',
    points: [
      { day: '2026-02-01', value: 2 },
      { day: '2026-06-01', value: 3 },
      { day: '2026-11-01', value: 4 },
    ],
  },
  {
    name: 'Drains',
    points: [
      { day: '2026-02-01', value: 5 },
      { day: '2026-11-01', value: 1 },
    ],
  },
];
const levels: readonly PlotLevel[] = [{ name: 'Target', value: 4.5, kind: 'target' }];

const drawn = (series: readonly PlotSeries[], height = 132) =>
  renderToStaticMarkup(
    <Drawing
      name="Energy"
      describedBy="d"
      unit="day"
      series={series}
      levels={levels}
      width={320}
      height={height}
    />,
  );
const textsOf = (markup: string, tag: string): readonly string[] =>
  [...markup.matchAll(new RegExp(`<${tag}[^>]*>(.*?)</${tag}>`, 'gu'))].map(([, inner = '']) =>
    inner.replaceAll(/<[^>]*>/gu, ''),
  );

test('the table holds the same numbers as the plot, day by day', () => {
  const table = renderToStaticMarkup(
    <PlotTable name="Energy" series={energy} levels={levels} unit="day" />,
  );
  expect({ heads: textsOf(table, 'th'), cells: textsOf(table, 'td') }).toEqual({
    heads: [
      'Day',
      'Gives',
      'Drains',
      ...['2026-02-01', '2026-06-01', '2026-11-01'].map((day) => formatDay(day)),
      'Target',
    ],
    cells: ['2', '5', '3', 'none', '4', '1', '4.5'],
  });
});

test('two values of one line on one day are two rows, beside one of the other line', () => {
  const twice = [
    { day: '2026-02-01', value: 1 },
    { day: '2026-02-01', value: 2 },
  ];
  expect(
    rowsOf([
      { name: 'a', points: twice },
      { name: 'b', points: [{ day: '2026-02-01', value: 9 }] },
    ]),
  ).toEqual([
    { day: '2026-02-01', values: [1, 9] },
    { day: '2026-02-01', values: [2, null] },
  ]);
});

test('a plot prints the values of both ends, its levels and its first and last day', () => {
  const texts = textsOf(drawn(energy), 'text');
  const days = [formatDay('2026-02-01'), formatDay('2026-11-01')];
  expect(texts).toEqual(['2', '5', 'Gives 4', 'Drains 1', 'Target 4.5', ...days]);
});

test('a fixed scale prints its ends, except where a line ends on one', () => {
  const textsAt = (value: number) =>
    textsOf(
      renderToStaticMarkup(
        <Drawing
          name="Seen"
          describedBy="d"
          unit="day"
          series={[{ name: '', points: [{ day: '2026-02-01', value }] }]}
          levels={[]}
          bounds={{ low: 1, high: 10 }}
          width={320}
          height={132}
        />,
      ),
      'text',
    ).slice(0, -1);
  expect([textsAt(4), textsAt(10)]).toEqual([
    ['4', '10', '1'],
    ['10', '1'],
  ]);
});

test('a dot stands for every value, and nothing of it is styled inline or titled', () => {
  const markup = drawn(energy);
  expect({
    dots: markup.match(/<path /gu)?.length,
    styled: /style=|<style|<title/u.test(markup),
    faulty: /NaN|Infinity|undefined/u.test(markup),
  }).toEqual({ dots: 5, styled: false, faulty: false });
});

test('one value, none at all, equal values and the largest range are drawn', () => {
  const day = (value: number, on = '2026-02-01') => ({ day: on, value });
  const one: readonly (readonly PlotSeries[])[] = [
    [{ name: '', points: [] }],
    [{ name: '', points: [day(3)] }],
    [{ name: '', points: [day(3), day(3, '2026-03-01')] }],
    [{ name: '', points: [day(-1e12), day(1e12, '2026-03-01')] }],
  ];
  expect(one.map((series) => /NaN|Infinity/u.test(drawn(series)))).toEqual(one.map(() => false));
});

test('in words a plot says where each line began and ended', () => {
  expect(describePlot(energy, levels, 'day')).toBe(
    [
      `Gives: from 2 on ${formatDay('2026-02-01')} to 4 on ${formatDay('2026-11-01')}, 3 values.`,
      `Drains: from 5 on ${formatDay('2026-02-01')} to 1 on ${formatDay('2026-11-01')}, 2 values.`,
      'Target: 4.5.',
    ].join(' '),
  );
});

test('a plot by month or by quarter names these, and no day in them', () => {
  const series = [
    {
      name: '',
      points: [
        { day: '2026-07-01', value: 1 },
        { day: '2026-10-01', value: 3 },
      ],
    },
  ];
  const table = renderToStaticMarkup(
    <PlotTable name="Delegation" series={series} levels={[]} unit="quarter" />,
  );
  expect([describePlot(series, [], 'month'), textsOf(table, 'th')]).toEqual([
    `from 1 in ${formatDay('2026-07-01', 'month')} to 3 in ${formatDay('2026-10-01', 'month')}, 2 values.`,
    ['Quarter', 'Value', 'Q3 2026', 'Q4 2026'],
  ]);
});
