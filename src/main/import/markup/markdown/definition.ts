import { safeAddress } from '../address.ts';
import { written } from './destination.ts';

const token = /\s*(\S{0,200})/uy;

/** What stands next in a text, as far as a link's definition would take it. */
export function tokenAfter(text: string, at: number): string {
  token.lastIndex = at;
  return token.exec(text)?.[1] ?? '';
}

/**
 * Whether a line that begins with `[name]:` may define where `[name]` leads (CommonMark 0.31, 4.7): to
 * the web, or to a word, which is a note of its own and leads nowhere.
 */
export function definesLink(target: string): boolean {
  if (target === '') return false;
  if (safeAddress(written(target)) !== null) return true;
  return !/[:<&/\\[\]!`]/u.test(target);
}
