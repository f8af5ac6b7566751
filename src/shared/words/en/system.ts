/** What the system itself shows for the app: file choosers, notifications, the terminal. */
export const system = {
  saveSummary: 'Save the signed summary',
  saveDraft: 'Save the draft',
  saveReport: 'Save the report',
  chooseExportFolder: 'Choose a folder for the summaries',
  saveKit: 'Save the file for your team member',
  chooseReply: 'Choose a reply',
  checkSummary: 'Choose a summary to check',
  saveVerifyPage: 'Save the checking page',
  verifyPageFile: 'check-a-summary.html',
  chooseBackupFolder: 'Choose a folder for backups',
  chooseBackup: 'Choose a backup or an export to restore',
  chooseAttachment: 'Choose a file to add',
  saveAttachment: 'Save a copy that is not encrypted',
  unnamedFile: 'File',
  saveTemplate: 'Save the template',
  chooseImportFile: 'Choose a file to import',
  chooseImportFolder: 'Choose a folder to import',
  chooseTemplate: 'Choose a template to add',
  vaultMenu: 'Vault',
  lockNow: 'Lock now',
  lockedItself: 'Countersign locked itself. Everything is saved.',
  saveInvite: 'Save the calendar invite',
  /** Whose session it is stays in the vault. */
  sessionSoon: (minutes: number) =>
    minutes === 1 ? 'A session begins in a minute.' : `A session begins in ${minutes} minutes.`,
  /** Whose they are stays in the vault, too. */
  signaturesLate: (count: number) =>
    count === 1
      ? 'A summary has been waiting for a signature.'
      : `${count} summaries have been waiting for a signature.`,
  alreadyOpen: 'Countersign is already open; its window came forward.',
};
