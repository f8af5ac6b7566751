import type { Input, Output } from '#shared/contract.ts';
import type { Attachment } from '#shared/model/attachment.ts';
import type { Progress, Standing, VaultRef } from '#shared/model/app.ts';
import type { BackupState, RestorePreview } from '#shared/model/backup.ts';
import type { Template, TemplateContent } from '#shared/model/framework/template.ts';
import type { ImportOverview, ImportRecord, ImportUndone } from '#shared/model/import/preview.ts';
import type { TakenReply } from '#shared/model/kit.ts';
import type { InviteDraft } from '#shared/model/schedule/invite.ts';
import type { GivenFile } from './attachments/add.ts';
import type { AttachmentCopy } from './attachments/read.ts';
import type { HandedPart } from './import/staged.ts';
import type { KeyCostRule } from './keys/derive.ts';
import type { DraftExport, Leaving, Operations, PreparedKit, SummaryExport } from './protocol.ts';
import type { LeavingInvite } from './schedule/invite.ts';
import type { SessionSoon } from './schedule/soon.ts';
import type { VaultCommand } from './vault-commands.ts';

/** The one vault of the app, as the main thread sees it: nothing decrypted stays on this side. */
export interface VaultHost {
  list(): Promise<readonly VaultRef[]>;
  prepare(input: Input<'prepareVault'>): Promise<Output<'prepareVault'>>;
  /** Writes and opens the prepared vault. */
  create(input: Input<'createVault'>): Promise<void>;
  /** Opens the sample vault; makes it first when there is none. */
  createSample(): Promise<void>;
  unlock(input: Input<'unlockVault'>): Promise<void>;
  recover(input: Input<'recoverVault'>): Promise<void>;
  /** Runs one vault command in the worker; throws AppError `locked` when none is open. */
  call<N extends VaultCommand>(name: N, input: Input<N>): Promise<Output<N>>;
  /** Encrypts the open vault anew. When it then does not open again, it is locked. */
  reencrypt(input: Operations['reencrypt']['input']): Promise<Output<'reencryptVault'>>;
  /** The id by which the system's keychain knows a vault; null when it does not open it. */
  keychainId(name: string): Promise<string | null>;
  setKeychain(input: Operations['setKeychain']['input']): Promise<void>;
  unlockWithKeychain(input: Operations['unlockWithKeychain']['input']): Promise<void>;
  /** Backups of the open vault go into `folder`, a full path, from now on. */
  setBackupFolder(folder: string): Promise<BackupState>;
  /** Builds the search index, with progress. */
  buildIndex(input: Input<'buildIndex'>): Promise<null>;
  backUpNow(): Promise<BackupState>;
  /** Makes the day's automatic backup, if one is due; why one failed is told by `getBackups`. */
  backUpIfDue(): Promise<void>;
  /** Opens a backup, also while the vault is locked; a lock lets go of it. */
  openBackup(input: Operations['openBackup']['input']): Promise<RestorePreview>;
  /** Makes a new vault of the opened backup; throws `not_found` when none is open. */
  restoreBackup(name: string): Promise<void>;
  dropBackup(): Promise<void>;
  /** Whether an opened backup is held; its keys are then in memory, also while the vault is locked. */
  readonly holdsBackup: boolean;
  /** Stops the long work that is under way; it then ends with `cancelled`, and nothing is half done. */
  cancelWork(): Promise<void>;
  /** What main needs for an export and no window may ask for. */
  readExport(sessionId: string): Promise<SummaryExport>;
  /** The same for what is not signed; throws `already_signed` where it is. */
  readDraft(sessionId: string): Promise<DraftExport>;
  /** Puts an export into the activity log; throws when it could not, and then nothing may leave. */
  recordExport(leaving: Leaving): Promise<void>;
  /** Takes the passphrase for an export of everything; throws `wrong_passphrase`. */
  beginArchive(passphrase: string): Promise<void>;
  /** Writes it to a new file at `path`, or, with null, lets go of it. */
  makeArchive(path: string | null): Promise<void>;
  /** As `recordExport`, for everything. */
  recordArchive(): Promise<void>;
  sealPdf(pdf: Uint8Array): Promise<Uint8Array>;
  /** Seals what waits for the team member; it has not left until `recordKit`. */
  prepareKit(sessionId: string): Promise<PreparedKit>;
  /** As `recordExport`, for a kit; throws `summary_changed` when it is no longer what waits. */
  recordKit(kitId: string): Promise<void>;
  takeReply(text: string): Promise<TakenReply>;
  /** Keeps a file that was chosen; throws as the command `addAttachment`. */
  keepFile(file: GivenFile): Promise<Attachment>;
  readAttachmentCopy(input: Input<'saveAttachment'>): Promise<AttachmentCopy>;
  /** As `recordExport`, for a copy of an attachment. */
  recordAttachmentCopy(input: Input<'saveAttachment'>): Promise<void>;
  /** Takes in what was read of another program, part by part. */
  stageImport(part: HandedPart): Promise<void>;
  /** All of it is taken in. */
  endStaging(): Promise<ImportOverview>;
  runImport(): Promise<ImportRecord>;
  undoImport(importId: string): Promise<ImportUndone>;
  addTemplate(content: TemplateContent): Promise<Template>;
  /** What takes an invite back; throws `not_invited` when none is out. */
  readCancellation(input: Input<'cancelInvite'>): Promise<InviteDraft>;
  /** As `recordExport`, for an invite; throws `invite_changed` when it is no longer what was read. */
  recordInvite(input: LeavingInvite): Promise<void>;
  /** The sessions that are to be told of now; none while the vault is locked. */
  sessionsSoon(): Promise<readonly SessionSoon[]>;
  readonly standing: Standing;
  readonly openName: string | null;
  /** Whether text that the disk did not take waits, sealed, for its vault to be opened again. */
  readonly holdsUnsaved: boolean;
  /** Flushes, closes, wipes the keys and ends the worker. */
  lock(): Promise<void>;
}

export interface VaultHostOptions {
  /** The folder of all vaults. */
  readonly folder: string;
  readonly onProgress: (progress: Progress) => void;
  /** The worker of an open vault ended without being asked to; the vault is locked. */
  readonly onFault?: () => void;
  /** For tests; 256 MiB otherwise, and more where the machine can. */
  readonly keyCost?: KeyCostRule;
}
