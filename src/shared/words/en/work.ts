import type { Task } from '../../model/app.ts';

/** What long work is called while it runs. */
const task: { readonly [task in Task]: string } = {
  key_derivation: 'Working out your key',
  sample_vault: 'Filling the sample vault',
  print: 'Making the PDF',
  export: 'Saving the summaries',
  archive: 'Writing the export',
  backup: 'Writing the backup',
  backup_proof: 'Reading it back and checking it',
  restore: 'Restoring the backup',
  import_read: 'Reading the notes',
  import: 'Importing the notes',
  import_undo: 'Undoing the import',
  reencrypt: 'Encrypting the vault anew',
  index: 'Building the search index',
};

export const work = {
  task,
  share: (percent: number) => `${percent}%`,
  keyDerivationWhy:
    'This takes a couple of seconds on purpose: it makes guessing a passphrase slow.',
  stop: 'Stop',
  stopping: 'Stopping',
};
