import { expect, test } from 'vitest';
import type { Report, SizeFigures } from '../figures.ts';
import { withSize } from './keep.ts';

const machine = { processor: '', cores: 2, memory: 0, platform: '', node: '' };
const nothing: Report = { format: 2, machine, start: null, signing: null, sizes: [] };
const measured = (sessions: number, rest: Partial<SizeFigures>): SizeFigures => ({
  at: '2026-01-01T00:00:00.000Z',
  sessions,
  bytes: { vault: 1, plain: 1, records: 1 },
  rows: null,
  backup: null,
  search: null,
  ...rest,
});

test('sizes that are measured one after the other stand together, ascending', () => {
  const report = withSize(withSize(nothing, measured(20_000, {})), measured(1_000, {}));

  expect(report.sizes.map(({ sessions }) => sessions)).toEqual([1_000, 20_000]);
});

test('what was not measured again stays as it was', () => {
  const backup = { bytes: 7, seconds: 1 };
  const before = withSize(nothing, measured(1_000, { rows: [], backup }));
  const [after] = withSize(
    before,
    measured(1_000, { bytes: { vault: 2, plain: 2, records: 2 } }),
  ).sizes;

  expect(after).toMatchObject({ rows: [], backup, bytes: { vault: 2 } });
});
