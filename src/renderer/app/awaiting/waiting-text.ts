import { words } from '#shared/words/index.ts';
import type { AwaitedSignature } from '#shared/model/summary.ts';

/** 'Freya Lindqvist signs next (addendum)': who is waited for, and for what. */
export function waitingText({ state, position, personName }: AwaitedSignature): string {
  const say = words.awaiting;
  const isAddendum = position > 0;
  const text =
    state === 'unsigned' && !isAddendum ? say.neverSigned(personName) : say[state](personName);
  return isAddendum ? `${text} (${say.addendum})` : text;
}
