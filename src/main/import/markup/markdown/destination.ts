import { withoutReferences } from '../escape.ts';

/** Where a link of Markdown leads, and where the text goes on after it. */
export interface Destination {
  readonly target: string;
  readonly end: number;
}

const longestDestination = 1_000;
const deepestBrackets = 32;

/**
 * What stands in the round brackets of a link or a picture (CommonMark 0.31, 6.3): a target, in `<>` or
 * with even brackets, and perhaps a title, which is left out. Null where it is no such thing.
 *
 * @param at of the opening bracket
 */
export function destinationAt(text: string, at: number): Destination | null {
  const start = skipSpace(text, at + 1);
  const read = text[start] === '<' ? inAngles(text, start) : bare(text, start);
  if (read === null) return null;
  let end = skipSpace(text, read.end);
  const quote = text[end];
  if (end > read.end && (quote === '"' || quote === "'")) {
    const close = indexWithin(text, quote, end + 1);
    if (close < 0) return null;
    end = skipSpace(text, close + 1);
  }
  if (text[end] !== ')') return null;
  return { target: written(read.target), end: end + 1 };
}

function inAngles(text: string, start: number): Destination | null {
  const end = indexWithin(text, '>', start);
  if (end < 0) return null;
  const target = text.slice(start + 1, end);
  return /[\n<]/u.test(target) ? null : { target, end: end + 1 };
}

const bareData = /data:[^\s()]*/iuy;

function bare(text: string, start: number): Destination | null {
  // A picture within its address may be of any length.
  bareData.lastIndex = start;
  if (bareData.test(text)) {
    return { target: text.slice(start, bareData.lastIndex), end: bareData.lastIndex };
  }
  let depth = 0;
  let at = start;
  for (; at < Math.min(text.length, start + longestDestination); at += 1) {
    const sign = text.charAt(at);
    if (sign === '\\') at += 1;
    else if (sign === '(') depth += 1;
    else if (sign === ')') depth -= 1;
    // Names of files have spaces, whatever the standard says, as long as the bracket closes.
    const isOver = sign === '\n' || (sign === ' ' && /^ +["'\n]/u.test(text.slice(at, at + 20)));
    if (depth < 0 || isOver) break;
    if (depth > deepestBrackets) return null;
  }
  return { target: text.slice(start, at).trimEnd(), end: at };
}

function indexWithin(text: string, sign: string, from: number): number {
  const at = text.slice(from, from + longestDestination).indexOf(sign);
  return at < 0 ? -1 : from + at;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/u.test(text[at] ?? '')) at += 1;
  return at;
}

/** A target as a reader of Markdown takes it: signs and character references by what they stand for. */
export function written(target: string): string {
  return withoutReferences(target.replaceAll(/\\([!-/:-@[-`{-~])/gu, '$1'));
}
