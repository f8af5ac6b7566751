/** The vault without a window and without a worker: for the command line, a process of its own. */
export { backUpVault } from './backup/headless/back-up-vault.ts';
export { checkBackup, checkVault } from './backup/headless/check.ts';
export type { CheckResult } from './backup/headless/check.ts';
export { examinationSteps } from './backup/examine.ts';
export { restoreVault } from './backup/headless/restore-vault.ts';
export { storageError } from './storage-error.ts';
