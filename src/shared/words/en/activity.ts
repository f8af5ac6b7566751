import type { AuditKind } from '../../model/audit.ts';

type Sentence = (about: string | null) => string;

/** One sentence with a person's name, one for when the person is no longer in the vault. */
const named =
  (sentence: (name: string) => string, nameless: string): Sentence =>
  (about) =>
    about === null ? nameless : sentence(about);

const plain =
  (sentence: string): Sentence =>
  () =>
    sentence;

const kinds: { readonly [kind in AuditKind]: Sentence } = {
  vault_created: plain('This vault was made.'),
  vault_unlocked: plain('The vault was unlocked.'),
  vault_recovered: plain('The vault was opened with the recovery key and got a new passphrase.'),
  person_removed: named((name) => `${name} was moved to the bin.`, 'Someone was moved to the bin.'),
  session_closed: named((name) => `A session with ${name} was closed.`, 'A session was closed.'),
  session_removed: named(
    (name) => `A session with ${name} was moved to the bin.`,
    'A session was moved to the bin.',
  ),
  summary_issued: named((name) => `You signed a summary for ${name}.`, 'You signed a summary.'),
  summary_voided: named(
    (name) => `The summary for ${name} changed, so your signature on it was taken back.`,
    'A summary changed, so your signature on it was taken back.',
  ),
  summary_handed_over: named(
    (name) => `The laptop was handed over to ${name}.`,
    'The laptop was handed over.',
  ),
  summary_handed_back: named(
    (name) => `The laptop came back from ${name}.`,
    'The laptop was handed back.',
  ),
  summary_reissued: named(
    (name) => `Your signature was renewed over the words that ${name} wrote.`,
    'Your signature was renewed over the words that the team member wrote.',
  ),
  summary_declined: named(
    (name) => `${name} declined a summary, with a reason.`,
    'A summary was declined, with a reason.',
  ),
  summary_cosigned: named(
    (name) => `${name} answered your summary with their signature.`,
    'A team member answered your summary with their signature.',
  ),
  member_key_replaced: named(
    (name) => `${name} made a new signing key in place of the one before.`,
    'A team member made a new signing key in place of the one before.',
  ),
  addendum_begun: named(
    (name) => `You began an addendum to the summary with ${name}.`,
    'You began an addendum to a summary.',
  ),
  addendum_given_up: named(
    (name) => `You gave up an addendum to the summary with ${name}.`,
    'You gave up an addendum to a summary.',
  ),
  kit_made: named(
    (name) => `A summary was saved as a file for ${name} to sign elsewhere.`,
    'A summary was saved as a file to be signed elsewhere.',
  ),
  kit_withdrawn: named(
    (name) => `You took back the file that ${name} was to sign.`,
    'You took back a file that was to be signed.',
  ),
  reply_imported: named(
    (name) => `The reply of ${name} was taken from a file.`,
    'A reply was taken from a file.',
  ),
  summary_exported: named(
    (name) => `The signed summary with ${name} was exported.`,
    'A signed summary was exported.',
  ),
  summary_printed: named(
    (name) => `The signed summary with ${name} was given to a printer.`,
    'A signed summary was given to a printer.',
  ),
  draft_exported: named(
    (name) => `A draft of a summary with ${name}, not signed, was exported.`,
    'A draft of a summary, not signed, was exported.',
  ),
  draft_printed: named(
    (name) => `A draft of a summary with ${name}, not signed, was given to a printer.`,
    'A draft of a summary, not signed, was given to a printer.',
  ),
  report_exported: named(
    (name) => `A report on the sessions with ${name}, not signed, was exported.`,
    'A report on sessions, not signed, was exported.',
  ),
  attachment_saved: named(
    (name) => `A copy of a file from a session with ${name} was saved, not encrypted.`,
    'A copy of a file from a session was saved, not encrypted.',
  ),
  invite_exported: named(
    (name) => `A calendar invite for ${name} was saved as a file.`,
    'A calendar invite was saved as a file.',
  ),
  invite_cancelled: named(
    (name) => `The calendar invite for ${name} was taken back.`,
    'A calendar invite was taken back.',
  ),
  passphrase_changed: plain('The passphrase was changed.'),
  recovery_key_shown: plain('The recovery key was shown.'),
  recovery_key_replaced: plain(
    'The recovery key was replaced; the old one opens this vault no more.',
  ),
  vault_reencrypted: plain('The whole vault was encrypted anew.'),
  keychain_turned_on: plain('Unlocking through the system’s keychain was turned on.'),
  keychain_turned_off: plain('Unlocking through the system’s keychain was turned off.'),
  archive_exported: plain('Everything in the vault was exported, readable by anyone.'),
  archive_read: plain('This vault was made from an export of everything.'),
  backup_made: plain('A backup was made, read back and checked.'),
  backup_failed: plain('A backup failed.'),
  vault_restored: plain('This vault was restored from a backup.'),
  revision_restored: named(
    (name) => `An earlier text came back in a session with ${name}.`,
    'An earlier text came back in a session.',
  ),
  person_restored: named(
    (name) => `${name} was taken out of the bin.`,
    'Someone was taken out of the bin.',
  ),
  session_restored: named(
    (name) => `A session with ${name} was taken out of the bin.`,
    'A session was taken out of the bin.',
  ),
  bin_emptied: plain('What had lain in the bin for 30 days was deleted.'),
  retention_changed: named(
    (name) => `How long notes about ${name} are kept was changed.`,
    'How long notes about someone are kept was changed.',
  ),
  person_shredded: plain('Everything about one person was destroyed. No record says who.'),
  notes_imported: plain('Notes or people were imported from another program.'),
  import_undone: plain('An import was undone.'),
  log_lost: plain('The vault opened, but a file with its latest words was missing or damaged.'),
};

/** The activity log. */
export const activity = {
  title: 'Activity',
  lead: 'What was done in this vault. Never what was written.',
  kinds,
  log: 'The log',
  earlier: 'Show earlier',
  begins: 'Here the log begins.',

  checkTitle: 'Can this log be trusted?',
  checkText:
    'Each line is sealed together with the one before it, so a line that was changed, added, moved or taken away is found. It does not stop someone who has your passphrase from making a whole new log; the summaries that you signed each carry the seal of their time, and would not fit it.',
  check: 'Check the whole log',
  intact: (rows: string) => `All ${rows} lines are as they were written.`,
  broken: (rows: string) =>
    `This log of ${rows} lines is not as it was written: a line was changed, added or taken away. Your notes are where they were. Compare them with a backup from before, and keep a copy of the vault’s folder as it is now.`,
  head: 'Seal of the newest line',
};
