/** Why a table, or a column (`table.column`), of the vault is no row of an export. */
export const leftBehind: Readonly<Record<string, string>> = {
  entry: 'made anew from the documents of the sessions',
  entry_index: 'how far the search index is built; built anew',
  entry_fts: 'the search index; built anew',
  attachment_piece: 'the bytes of attachments leave as files',
  backup_plan: 'where backups go on this computer',
  backup: 'which backups lie on this computer',
  'member_key.wrapped_key': "the team member's secret key: only in the sealed part",
  'kit.key': 'opens the reply to a kit: only in the sealed part',
};

/** The rows of `setting` that are none of the coach's settings. */
export const settingsLeftBehind: Readonly<Record<string, string>> = {
  vaultId: 'stands in the manifest',
  log: 'the state of the files of this vault on this computer',
  sampleSince: 'of the sample alone; what is made of an export of it is a vault like any other',
  logLoss: 'the state of the files of this vault on this computer',
  auditKey: 'a secret key: only in the sealed part',
  identitySeed: 'a secret key: only in the sealed part',
};
