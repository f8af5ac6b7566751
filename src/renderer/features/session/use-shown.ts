import { useCallback, useState } from 'react';

/**
 * Which of the two beside the text are on the page. Kept for the time the window is open: who put the
 * notes away because somebody looks on does not want them back on the next page.
 */
const shownLast = { agenda: true, notes: true };

/** @param wanted true where the page was opened for this itself */
export function useShown(
  what: keyof typeof shownLast,
  wanted = false,
): readonly [boolean, (shown: boolean) => void] {
  const [shown, setShown] = useState(shownLast[what] || wanted);
  const show = useCallback(
    (next: boolean) => {
      shownLast[what] = next;
      setShown(next);
    },
    [what],
  );
  return [shown, show];
}
