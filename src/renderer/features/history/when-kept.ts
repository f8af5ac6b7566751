import { words } from '#shared/words/index.ts';
import { dayOf, formatInstant, relativeDay } from '#renderer/ui/index.ts';

/**
 * When a text was kept: the day and the time.
 *
 * @param place `within` a sentence, where 'today' is not capitalised
 */
export function whenKept(at: string, place: 'alone' | 'within' = 'alone'): string {
  return words.history.when(relativeDay(dayOf(at), undefined, place), formatInstant(at, 'time'));
}
