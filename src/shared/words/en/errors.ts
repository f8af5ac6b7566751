import type { ErrorCode } from '../../errors.ts';

/** What a person reads when a command fails: what happened, whether anything was lost, what to do. */
export const errors: { readonly [code in ErrorCode]: string } = {
  invalid_input: 'That was not understood, and nothing was changed. Please check what you entered.',
  unknown_command: 'This part of the app did not answer. Nothing was changed. Please restart it.',
  untrusted_sender: 'A request from outside this window was refused. Nothing was changed.',
  internal: 'Something went wrong here. Nothing you saved is lost. Please try again.',

  locked: 'Your vault is locked. Everything is saved. Unlock it to go on.',
  handed_over:
    'The laptop is handed over. Your team member’s page stays until you give your passphrase.',
  not_handed_over: 'The laptop is not handed over at the moment. Nothing was changed.',
  turn_not_open:
    'This page is not the one that was handed over any more. Everything you wrote is saved. Load it again to go on.',
  cancelled: 'Stopped. Nothing was changed.',

  vault_exists: 'There is already a vault of this name here. Please choose another name.',
  vault_not_found:
    'This vault is no longer where it was. If you moved its folder, move it back and try again.',
  vault_empty:
    'This vault’s file is empty, so there is nothing to open. It was left untouched. Bring back a copy of the vault’s folder.',
  vault_plaintext:
    'This file is an ordinary database without encryption, not a Countersign vault. It was left untouched.',
  vault_foreign:
    'This file was encrypted by something else, or belongs to another vault. It was left untouched.',
  vault_damaged:
    'This vault is damaged and cannot be read safely. It was left untouched. Bring back a copy of the vault’s folder.',
  index_damaged:
    'The search index does not say what your notes say. No note was changed or lost. Build the index anew, under Settings.',
  vault_newer:
    'This vault was last used with a newer Countersign. It was left untouched. Please update the app to open it.',
  vault_in_use:
    'This vault is already open in another window or by another user. Close it there, then try again.',
  vault_elsewhere:
    'This vault does not lie in Countersign’s own folder, so it was not opened. Nothing was changed. Move it to your other vaults, or restore a backup of it.',
  keyfile_damaged:
    'The vault’s key file is damaged. Nothing was changed. Bring back a copy of the vault’s folder.',
  key_derivation_out_of_bounds:
    'The vault’s key file asks for settings that are not safe, so it was refused. Nothing was changed. Bring back a copy of the vault’s folder.',

  wrong_passphrase: 'That passphrase does not open this vault. Nothing was changed.',
  wrong_recovery_key:
    'These words are not the recovery key of this vault. Nothing was changed. Please compare each word with your sheet.',
  recovery_words_wrong:
    'Those are not the two words. Please look at your sheet again; nothing is lost.',
  member_key_elsewhere:
    'Your key is not in this vault: it was made on your own device. Nothing was signed. Choose your key file, or make a new key.',
  member_key_other:
    'This file holds another key than the one you signed with before. Nothing was signed. Choose the other file, or make a new key.',
  member_key_unreadable:
    'This file is not a signing key of Countersign, or it is damaged. Nothing was signed, and the file was not changed. Please choose another file.',
  too_many_member_keys:
    'The key was replaced twenty times, and a summary can name no more. Nothing was signed. Please use the key of now.',
  wrong_member_passphrase:
    'That passphrase does not open this signing key. Nothing was signed. Please try again.',
  keychain_unavailable:
    'This computer’s keychain cannot keep a key safely at the moment, so it is not used. Nothing was changed. Your passphrase opens the vault as before.',
  keychain_failed:
    'This computer’s keychain did not give a key that opens this vault. Nothing is lost. Please use your passphrase.',

  disk_full:
    'The disk is full, so this could not be saved. What you wrote stays here. Make some room, and it will be saved.',
  disk_read_only:
    'The vault’s folder cannot be written to, so this could not be saved. What you wrote stays here.',
  disk_failed:
    'The disk did not accept this, so it could not be saved. What you wrote stays here. Please check the disk.',

  no_backup_folder: 'No folder for backups is chosen yet. Choose one, and it will be made.',
  backup_folder_missing:
    'The folder for backups is not there, so no backup was made. Your vault is as it was. Plug the disk in, or choose another folder.',
  backup_folder_read_only:
    'Nothing can be written into the folder for backups, so no backup was made. Your vault is as it was. Please choose another folder.',
  backup_folder_unusable:
    'Backups cannot be kept there: it is not an ordinary folder, or lies inside of a vault. Please choose another folder.',
  backup_no_room:
    'There is not enough room for a backup, in its folder or beside your vault, where it is proved. No backup was made. Your vault and the older backups are as they were.',
  backup_unproved:
    'The new backup did not come back from the disk as it was written, so it was thrown away. Your vault and the older backups are as they were. Please check that disk, or choose another folder.',
  backup_failed:
    'The disk did not accept the backup, so none was made. Your vault and the older backups are as they were. Please check the disk.',
  backup_unreadable: 'This file is not a backup of Countersign. It was not changed.',
  backup_damaged:
    'This backup is damaged or was tampered with, so nothing was taken from it. It was not changed. Please try an older one.',
  restore_no_room:
    'There is not enough room to restore this backup. Nothing was changed. Make some room, then try again.',
  restore_failed:
    'The backup could not be restored, because the disk refused. Nothing was changed. Please check the disk.',
  archive_unreadable:
    'This file is not an export of a whole Countersign vault. Nothing was read from it, and it was not changed.',
  archive_damaged:
    'This export is damaged, or was changed after it was made, so nothing was taken from it. The file was not changed. Please try another copy of it.',

  not_found: 'This is no longer here. It may have been removed.',
  stale_revision:
    'This was changed in another place meanwhile. What you wrote stays here. Please open it again.',
  session_signed:
    'The team member has answered this session’s summary, so it can no longer be changed or removed. Nothing was changed. An addendum to the summary can set right what it says.',
  session_not_closed: 'Please close the session first. Nothing was changed.',
  session_held:
    'This session was held and closed, so it cannot be missed as well. Nothing was changed. Open it again first, if that is wrong.',
  unknown_zone:
    'This computer does not know that time zone. Nothing was changed. Please choose one of the list.',
  date_out_of_bounds:
    'That year is too far away for a session. Nothing was changed. Please check the date.',
  not_invited:
    'No invite of this session is out, so there is none to take back. Nothing was written.',
  invite_changed:
    'The session changed while the file was being chosen, so nothing was written. Please look at the invite again.',
  person_archived:
    'This person is archived, so no session is planned with them. Nothing was changed. Bring them back on their page, then plan.',
  text_with_hidden_characters:
    'The text holds characters that cannot be seen and could mislead a reader. Nothing was signed. Please type that part again.',

  shred_unfinished:
    'Everything of this person is deleted, but the disk did not let the last traces be overwritten. Make some room, then lock and unlock: that finishes it.',

  template_builtin:
    'This template comes with Countersign and stays as it is. Nothing was changed. Make a copy, and change that.',
  template_unreadable:
    'This file is not a template of Countersign, or it is damaged. Nothing was taken from it and nothing was changed.',
  template_newer:
    'This template was made with a newer Countersign. Nothing was changed. Please update the app to use it.',
  attachment_too_large:
    'This file is larger than 10 MB, so it was not added. Nothing was changed. A smaller copy of it can be added.',
  attachments_full:
    'The files of a session, with those that its earlier texts name, may take 100 MB together, and this one would be more. It was not added, and nothing was changed.',
  attachment_no_image:
    'This says that it is an image, and its content is none that can be shown: PNG, JPEG, GIF or WebP. Nothing was changed.',
  attachment_too_many_dots:
    'This image has more than 64 million dots, too many to draw it here, so it was not added. Nothing was changed. A smaller copy of it can be added.',
  attachment_unreadable:
    'This file could not be read, so it was not added. Nothing was changed. Please check that it is an ordinary file and not open elsewhere.',

  import_unreadable:
    'This is no export that can be read here, or there is no note in it. Nothing was imported and nothing was changed. Please choose another file or folder.',
  import_damaged:
    'This export is damaged, or its download was not finished. Nothing was imported and nothing was changed. Please export it again.',
  import_encrypted:
    'This export is encrypted, and only the program that made it can read it. Nothing was imported and nothing was changed. Please export it there without encryption.',
  import_too_large:
    'This export holds more than can be taken in at once. Nothing was imported and nothing was changed. Please export it in parts.',

  summary_changed:
    'The summary changed since you read it, so nothing was signed. Please read it once more.',
  already_signed: 'This summary is already signed. Nothing was changed.',
  nothing_signed: 'There is no signed summary to export yet. Nothing was written.',
  not_answered:
    'The summary is not answered yet, so there is nothing to add to. Nothing was changed. The session’s text itself can still be changed.',
  no_addendum: 'No addendum is begun here. Nothing was changed.',
  addendum_issued:
    'You have signed this addendum, so it cannot be given up as it is. Nothing was changed. Change what it shares first: that takes your signature back.',
  too_many_addenda:
    'This summary has 99 addenda, as many as a signed file can hold. Nothing was changed. Please write what is missing in a new session.',
  addendum_unchanged:
    'This addendum says the same as what was signed before, so there is nothing to sign. Nothing was changed. Change what is shared, or give the addendum up.',
  kit_withdrawn:
    'This reply is to a file that you took back, so it was not taken. Nothing was changed. Send the summary once more, if you still want an answer.',
  kit_outdated:
    'What was sent is no longer what waits to be signed: the summary changed since. The reply was not taken, and nothing was changed. Send the summary once more.',
  reply_unreadable:
    'This file is not a reply, or it was damaged on its way. Nothing was taken from it and nothing was changed. Please ask for it again.',
  reply_unknown:
    'This reply belongs to nothing that this vault sent. Nothing was taken from it and nothing was changed.',
  reply_second:
    'A reply to this was taken before, and this is another one. Nothing was changed; the first one stands.',
  reply_altered:
    'This reply is sealed as it should be, but does not sign what you sent. Nothing was changed. Please speak with your team member.',
  reply_other_key:
    'This reply is signed with another key than the one that is known here. Nothing was changed. Send the summary once more; they can sign with their key file, or say that they have a new key.',
  file_unreadable: 'This file could not be read as a summary. It was not changed.',
  no_file_chooser:
    'No window for choosing a file could be opened on this machine. Nothing was read or written.',
  print_failed: 'The page could not be made into a PDF. Nothing was written. Please try again.',
};
