import { useState } from 'react';

/**
 * Whether the notes are on the page. Kept for the time the window is open: who put them away because
 * somebody looks on does not want them back on the next page.
 */
let shownLast = true;

/** @param wanted true where the page was opened for the notes themselves */
export function useNotesShown(wanted: boolean): readonly [boolean, (shown: boolean) => void] {
  const [shown, setShown] = useState(shownLast || wanted);
  return [
    shown,
    (next) => {
      shownLast = next;
      setShown(next);
    },
  ];
}
