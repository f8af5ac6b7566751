import type { Refusal } from '#shared/model/shortcuts/own.ts';
import { words } from '#shared/words/index.ts';
import { namesOf } from '#renderer/app/shortcuts/index.ts';

/** Why a combination was not taken, in a sentence. */
export function refusalWords(refusal: Refusal, keys: string): string {
  const text = words.shortcuts;
  if (refusal.kind === 'taken') return text.taken(namesOf(keys), text.name[refusal.by]);
  return refusal.kind === 'kept' ? text.kept(namesOf(keys)) : text.writes(namesOf('mod'));
}

/** Why the usual combinations cannot come back. */
export function usualTakenWords(refusal: Refusal): string {
  const text = words.shortcuts;
  return refusal.kind === 'taken' ? text.usualTaken(text.name[refusal.by]) : '';
}
