/** What opens the vault, and when it locks. */
export const security = {
  lead: 'What opens your vault, and when it closes.',

  locking: 'Locking',
  lockAfter: 'Lock by itself after',
  lockAfterHint: 'Without keyboard or pointer. It also locks when the laptop goes to sleep.',
  lockMinutes: (count: number) => (count === 1 ? '1 minute' : `${count} minutes`),
};
