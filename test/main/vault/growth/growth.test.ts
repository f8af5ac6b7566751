import { v7 as newId } from 'uuid';
import { describe, expect, test } from 'vitest';
import type { Input } from '#shared/contract.ts';
import { binItem, unbinItem } from '#main/vault/bin/items.ts';
import { listAssessments, saveAssessment } from '#main/vault/growth/assessments.ts';
import { listFocusAreas, saveFocusArea, saveObservation } from '#main/vault/growth/focus-areas.ts';
import { listGoals, saveCheckIn, saveGoal } from '#main/vault/growth/goals.ts';
import { addPerson, removePerson } from '#main/vault/people.ts';
import { bareVaultForTest } from '../../../support/vault.ts';
import { validInputs } from '../../../support/inputs.ts';

async function withTwo() {
  const { vault } = await bareVaultForTest();
  const sam = addPerson(vault, { name: 'Sam Okafor', role: 'Engineer' }).id;
  const ben = addPerson(vault, { name: 'Ben Adler', role: 'Designer' }).id;
  return { vault, sam, ben };
}

const goalOf = (personId: string, change: Partial<Input<'saveGoal'>> = {}) => ({
  ...validInputs.saveGoal,
  id: newId(),
  personId,
  ...change,
});
const areaOf = (personId: string, change: Partial<Input<'saveFocusArea'>> = {}) => ({
  ...validInputs.saveFocusArea,
  id: newId(),
  personId,
  ...change,
});
const assessmentOf = (personId: string, change: Partial<Input<'saveAssessment'>> = {}) => ({
  ...validInputs.saveAssessment,
  id: newId(),
  personId,
  ...change,
});
const checkInOf = (goalId: string, day: string, value: number) => ({
  id: newId(),
  goalId,
  day,
  value,
  note: '',
});
const seenOf = (focusAreaId: string, day: string, rating: number) => ({
  id: newId(),
  focusAreaId,
  day,
  rating,
  note: '',
});

/** What a call throws: its code. */
function codeOf(call: () => unknown): string {
  try {
    call();
    return 'nothing';
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error);
  }
}

describe('a goal', () => {
  test('is written anew and changed by its id, and lists its check-ins oldest day first', async () => {
    const { vault, sam, ben } = await withTwo();
    const first = goalOf(sam);
    const second = goalOf(sam, { startValue: 14.5, targetValue: -3, due: null, competence: null });
    saveGoal(vault, first);
    saveGoal(vault, second);
    saveGoal(vault, goalOf(ben));
    const late = checkInOf(first.id, '2026-11-20', 5);
    const early = checkInOf(first.id, '2026-10-01', 3);
    saveCheckIn(vault, late);
    const both = saveCheckIn(vault, early);
    const changed = saveGoal(vault, { ...first, title: 'Decide alone', status: 'reached' });
    const again = saveCheckIn(vault, { ...late, value: 5.5, note: 'Counted again' });

    const bare = ({ id, day, value, note }: typeof late) => ({ id, day, value, note });
    expect({ both, changed, again, listed: listGoals(vault, { personId: sam }) }).toEqual({
      both: { ...first, checkIns: [bare(early), bare(late)] },
      changed: {
        ...first,
        title: 'Decide alone',
        status: 'reached',
        checkIns: [bare(early), bare(late)],
      },
      again: {
        ...changed,
        checkIns: [bare(early), { ...bare(late), value: 5.5, note: 'Counted again' }],
      },
      listed: [again, { ...second, checkIns: [] }],
    });
  });

  test('of another person, or of nobody, is not found and stays as it was', async () => {
    const { vault, sam, ben } = await withTwo();
    const goal = goalOf(sam);
    const other = goalOf(sam);
    saveGoal(vault, goal);
    saveGoal(vault, other);
    const checkIn = checkInOf(goal.id, '2026-11-20', 5);
    saveCheckIn(vault, checkIn);
    const before = listGoals(vault, { personId: sam });
    const refused = [
      () => saveGoal(vault, { ...goal, personId: ben, title: 'Taken' }),
      () => saveGoal(vault, goalOf(newId())),
      () => saveCheckIn(vault, { ...checkIn, goalId: other.id, value: 9 }),
      () => saveCheckIn(vault, checkInOf(newId(), '2026-11-20', 5)),
      () => listGoals(vault, { personId: newId() }),
    ];
    expect({
      codes: refused.map(codeOf),
      sam: listGoals(vault, { personId: sam }),
      ben: listGoals(vault, { personId: ben }),
    }).toEqual({ codes: refused.map(() => 'not_found'), sam: before, ben: [] });
  });

  test('goes to the bin and comes back with its check-ins, and is not written to meanwhile', async () => {
    const { vault, sam } = await withTwo();
    const goal = goalOf(sam);
    saveGoal(vault, goal);
    const kept = checkInOf(goal.id, '2026-11-20', 5);
    const dropped = checkInOf(goal.id, '2026-11-21', 6);
    saveCheckIn(vault, kept);
    const whole = saveCheckIn(vault, dropped);
    binItem(vault, { kind: 'check_in', id: dropped.id });
    const without = listGoals(vault, { personId: sam });
    binItem(vault, { kind: 'goal', id: goal.id });
    const gone = listGoals(vault, { personId: sam });
    const refused = [
      () => saveGoal(vault, goal),
      () => saveCheckIn(vault, checkInOf(goal.id, '2026-11-22', 7)),
    ].map(codeOf);
    unbinItem(vault, { kind: 'goal', id: goal.id });
    const refusedChange = codeOf(() => saveCheckIn(vault, dropped));
    const back = listGoals(vault, { personId: sam });
    unbinItem(vault, { kind: 'check_in', id: dropped.id });

    expect({ without, gone, refused, refusedChange, back }).toEqual({
      without: [{ ...whole, checkIns: whole.checkIns.slice(0, 1) }],
      gone: [],
      refused: ['not_found', 'not_found'],
      refusedChange: 'not_found',
      back: without,
    });
    expect(listGoals(vault, { personId: sam })).toEqual([whole]);
  });
});

describe('a focus area', () => {
  test('is written anew and changed by its id, and lists its observations oldest day first', async () => {
    const { vault, sam, ben } = await withTwo();
    const area = areaOf(sam);
    const resting = areaOf(sam, { active: false });
    saveFocusArea(vault, area);
    saveFocusArea(vault, resting);
    const late = seenOf(area.id, '2026-11-20', 7);
    const early = seenOf(area.id, '2026-10-01', 4);
    saveObservation(vault, late);
    saveObservation(vault, early);
    const changed = saveObservation(vault, { ...late, rating: 8, note: 'Asked twice' });
    const bare = ({ id, day, rating, note }: typeof late) => ({ id, day, rating, note });
    expect({ changed, listed: listFocusAreas(vault, { personId: sam }) }).toEqual({
      changed: {
        ...area,
        observations: [bare(early), { ...bare(late), rating: 8, note: 'Asked twice' }],
      },
      listed: [changed, { ...resting, observations: [] }],
    });
    expect(listFocusAreas(vault, { personId: ben })).toEqual([]);
  });

  test('of another person, or in the bin, is not found and stays as it was', async () => {
    const { vault, sam, ben } = await withTwo();
    const area = areaOf(sam);
    const other = areaOf(sam);
    const binned = areaOf(sam);
    for (const each of [area, other, binned]) saveFocusArea(vault, each);
    const seen = seenOf(area.id, '2026-11-20', 7);
    saveObservation(vault, seen);
    binItem(vault, { kind: 'focus_area', id: binned.id });
    const before = listFocusAreas(vault, { personId: sam });
    const refused = [
      () => saveFocusArea(vault, { ...area, personId: ben, title: 'Taken' }),
      () => saveFocusArea(vault, binned),
      () => saveObservation(vault, { ...seen, focusAreaId: other.id, rating: 1 }),
      () => saveObservation(vault, seenOf(binned.id, '2026-11-20', 7)),
      () => listFocusAreas(vault, { personId: newId() }),
    ];
    expect({ codes: refused.map(codeOf), now: listFocusAreas(vault, { personId: sam }) }).toEqual({
      codes: refused.map(() => 'not_found'),
      now: before,
    });
  });
});

describe('an assessment', () => {
  test('keeps all six answers, is changed by its id, and is listed oldest day first', async () => {
    const { vault, sam } = await withTwo();
    const late = assessmentOf(sam, { day: '2026-11-20' });
    const early = assessmentOf(sam, { day: '2026-02-01', rater: 'self' });
    saveAssessment(vault, late);
    saveAssessment(vault, early);
    const changed = saveAssessment(vault, {
      ...late,
      rater: 'manager',
      answers: { ...late.answers, drives: { text: 'Teaching others', rating: 4 } },
    });
    expect(listAssessments(vault, { personId: sam })).toEqual([early, changed]);
  });

  test('of another person, or in the bin, is not found and stays as it was', async () => {
    const { vault, sam, ben } = await withTwo();
    const mine = assessmentOf(sam);
    const binned = assessmentOf(sam);
    saveAssessment(vault, mine);
    saveAssessment(vault, binned);
    binItem(vault, { kind: 'assessment', id: binned.id });
    const emptied = { ...mine.answers, behaviour: { text: '', rating: null } };
    const refused = [
      () => saveAssessment(vault, { ...mine, personId: ben, answers: emptied }),
      () => saveAssessment(vault, { ...binned, answers: emptied }),
      () => saveAssessment(vault, assessmentOf(newId())),
      () => listAssessments(vault, { personId: newId() }),
    ];
    expect(refused.map(codeOf)).toEqual(refused.map(() => 'not_found'));
    unbinItem(vault, { kind: 'assessment', id: binned.id });
    expect(listAssessments(vault, { personId: sam })).toEqual([mine, binned]);
  });
});

test('nothing about the growth of someone in the bin is read or written', async () => {
  const { vault, sam } = await withTwo();
  const goal = goalOf(sam);
  const area = areaOf(sam);
  saveGoal(vault, goal);
  saveFocusArea(vault, area);
  removePerson(vault, { personId: sam });
  const refused = [
    () => listGoals(vault, { personId: sam }),
    () => listFocusAreas(vault, { personId: sam }),
    () => listAssessments(vault, { personId: sam }),
    () => saveGoal(vault, goal),
    () => saveCheckIn(vault, checkInOf(goal.id, '2026-11-20', 5)),
    () => saveFocusArea(vault, area),
    () => saveObservation(vault, seenOf(area.id, '2026-11-20', 5)),
    () => saveAssessment(vault, assessmentOf(sam)),
  ];
  expect(refused.map(codeOf)).toEqual(refused.map(() => 'not_found'));
});
