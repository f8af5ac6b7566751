const people = (count: number) => (count === 1 ? '1 person' : `${count} people`);
const sessions = (count: number) => (count === 1 ? '1 session' : `${count} sessions`);

/** Backups: whether there is a second copy, and where. */
export const backups = {
  emptyTitle: 'Keep a second copy on another disk',
  emptyText:
    'If this laptop is lost or its disk breaks, your notes are gone with it. Choose a folder on another disk, an external drive say, and once a day Countersign puts an encrypted copy there, reads it back and checks it.',
  chooseFolder: 'Choose a folder',

  lastProved: 'Last proven backup',
  proved: (peopleCount: number, sessionCount: number) =>
    `Read back from disk, checked, and counted: ${people(peopleCount)} and ${sessions(sessionCount)} found, as in the vault.`,
  noneYet: 'No backup yet',
  noneYetText: 'The first one is made within the day while the vault is open, or now.',
  now: 'Back up now',
  failedTitle: (when: string) => `The last try, ${when}, did not succeed`,

  whereAndWhen: 'Where and when',
  folder: 'Folder',
  change: 'Change',
  changeFolder: 'Change the folder of the backups',
  automatic: 'Every day by itself',
  automaticHint: 'Once a day while the vault is open. You can go on writing meanwhile.',

  all: 'Backups',
  kept: 'The last of 7 days, 4 weeks and 12 months are kept',
  columnMade: 'Made',
  columnHolds: 'Holds',
  columnSize: 'Size',
  holds: (peopleCount: number, sessionCount: number) =>
    `${people(peopleCount)}, ${sessions(sessionCount)}`,
  gone: 'No longer in the folder',

  back: 'The way back',
  restore: 'Restore',
  restoreHint: 'Shows what is in a backup, then puts it into a new vault beside this one.',
};
