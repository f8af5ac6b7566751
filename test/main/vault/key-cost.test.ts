import { expect, test } from 'vitest';
import { nextCost, tunedCost } from '#main/vault/keys/cost.ts';

const mebibyte = 2 ** 20;
const floor = { opsLimit: 3, memLimit: 256 * mebibyte };
/** A machine that does one pass over 64 MiB in `ms` / 3. */
const machine = (ms: number, memory = 64 * 1024 * mebibyte) => ({
  cost: { opsLimit: 3, memLimit: 64 * mebibyte },
  ms,
  memory,
});
const inMebibytes = ({ opsLimit, memLimit }: typeof floor) => [opsLimit, memLimit / mebibyte];

test.each([
  ['a slow machine stays at the floor', 3_000, [3, 256]],
  ['one that just does the floor in a second stays there', 250, [3, 256]],
  ['a quicker one takes more memory first', 125, [3, 512]],
  ['one in between takes what lies between', 166, [3, 384]],
  ['a quick one takes all the memory that a keyfile may ask for', 62, [3, 1024]],
  ['a quicker one still takes more passes over it', 31, [6, 1024]],
  ['the quickest stops at ten passes', 1, [10, 1024]],
])('%s', (_, ms, expected) => {
  expect(inMebibytes(tunedCost(machine(ms), floor))).toEqual(expected);
});

test('takes no more than an eighth of the memory, and more passes instead', () => {
  expect(inMebibytes(tunedCost(machine(62, 4 * 1024 * mebibyte), floor))).toEqual([6, 512]);
});

test('never lowers what a slot has, neither on a slower machine nor on one with less memory', () => {
  const strong = { opsLimit: 7, memLimit: 1024 * mebibyte };
  const odd = { opsLimit: 9, memLimit: 256 * mebibyte };
  expect([
    tunedCost(machine(10_000), strong),
    tunedCost(machine(20, 2 * 1024 * mebibyte), strong),
    tunedCost(machine(20), odd),
  ]).toEqual([strong, strong, { opsLimit: 9, memLimit: 1024 * mebibyte }]);
});

test('without a measurement, takes the higher of the rule and of what a slot has', async () => {
  const rule = { opsLimit: 3, memLimit: 512 * mebibyte };
  expect(await nextCost(rule, { opsLimit: 4, memLimit: 256 * mebibyte })).toEqual({
    opsLimit: 4,
    memLimit: 512 * mebibyte,
  });
});
