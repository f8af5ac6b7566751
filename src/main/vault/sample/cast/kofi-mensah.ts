import type { Frame } from '../frame.ts';

/** A first-time manager: from colleague to lead. */
export const kofiMensah: Frame = {
  name: 'Kofi Mensah',
  months: 15,
  everyWeeks: 2,
  weekday: 3,
  time: '13:30',
  minutes: 45,
  nextInDays: 0,
  goals: [
    { from: 1, to: 8, status: 'open', dueInDays: 50, ready: [3, 3], values: [1, 2, 2, 4, 5, 7, 6] },
  ],
  focus: [{ effect: 4, effort: 1, active: true, ready: [2, 3], ratings: [2, 4, 5, 5, 7] }],
  feedback: [
    { direction: 'given', value: 'lower' },
    { direction: 'received', value: 'promises' },
  ],
  lives: ['lower', 'better', 'promises'],
  agenda: [
    { raisedBy: 'member', shared: true },
    { raisedBy: 'coach', shared: true },
  ],
};
