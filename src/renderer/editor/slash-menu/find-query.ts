import { findSuggestionMatch } from '@tiptap/suggestion';
import { listMarks } from './items.ts';

type Find = typeof findSuggestionMatch;

const marks = Object.values(listMarks).join('');

/** Questions and tools are looked for with several words; long enough for any, short of a paragraph. */
const inList = new RegExp(`(?:^|\\s)(/[${marks}][^/]{0,60})$`, 'u');

/** Where the '/…' before the cursor stands. What opens a second list goes on past spaces. */
export const findQuery: Find = (trigger) => {
  const { nodeBefore, pos } = trigger.$position;
  const typed = (nodeBefore?.isText && inList.exec(nodeBefore.text ?? '')?.[1]) || null;
  if (typed === null) return findSuggestionMatch(trigger);
  return { range: { from: pos - typed.length, to: pos }, query: typed.slice(1), text: typed };
};
