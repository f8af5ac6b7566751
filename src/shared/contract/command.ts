import { z } from 'zod';

/**
 * One command: what it takes and what it gives. `for` says when it is answered: `anyone` always, which is
 * for what tells and opens nothing; `entry` also while the vault is locked, but never to the handed-over
 * page; `coach` only while it is unlocked; `door` while the window is handed over; `turn` only to the load
 * of the handed-over page that came in by the one-time token.
 */
interface Command<In extends z.ZodType, Out> {
  readonly for: 'anyone' | 'entry' | 'coach' | 'door' | 'turn';
  readonly input: In;
  /** Only a type: never set. */
  readonly output?: Out;
}

const command =
  (audience: Command<z.ZodType, unknown>['for']) =>
  <In extends z.ZodType>(input: In) => ({
    gives: <Out>(): Command<In, Out> => ({ for: audience, input }),
  });

export const anyone = command('anyone');
export const entry = command('entry');
export const coach = command('coach');
export const door = command('door');
export const turn = command('turn');
export const nothing = z.strictObject({});
