/** Finding words in an opened session. */
export const find = {
  label: 'Find in this session',
  placeholder: 'Words, or “a phrase”',
  previous: 'To the place before',
  next: 'To the next place',
  close: 'Close',
  /** @param number which of them is shown, from 1; null before any is */
  count: (number: number | null, total: number) => {
    if (total === 0) return 'Not here';
    return number === null
      ? `${total} ${total === 1 ? 'place' : 'places'}`
      : `${number} of ${total}`;
  },
};
