import type { Input, Output } from '#shared/contract.ts';
import type { Progress } from '#shared/model/app.ts';
import type { Attachment } from '#shared/model/attachment.ts';
import type { AuditKind } from '#shared/model/audit.ts';
import type { Template, TemplateContent } from '#shared/model/framework/template.ts';
import type { BackupState, RestorePreview } from '#shared/model/backup.ts';
import type { ImportOverview, ImportRecord } from '#shared/model/import/preview.ts';
import type { TakenReply } from '#shared/model/kit.ts';
import type { InviteDraft } from '#shared/model/schedule/invite.ts';
import type { Reply } from '#shared/reply.ts';
import type { PrintedSummaryModel } from '#shared/summary-page/index.ts';
import type { GivenFile } from './attachments/add.ts';
import type { AttachmentCopy } from './attachments/read.ts';
import type { BackupSecret } from './backup/restore.ts';
import type { HandedPart } from './import/staged.ts';
import type { KeyCostRule } from './keys/derive.ts';
import type { KeychainSecret } from './keys/slots.ts';
import type { ReencryptInput } from './lifecycle/reencrypt.ts';
import type { LeavingInvite } from './schedule/invite.ts';
import type { SessionSoon } from './schedule/soon.ts';
import type { VaultCommand } from './vault-commands.ts';

/** What main needs for an export. */
export interface SummaryExport {
  readonly documentId: string;
  /** File name without its ending; holds no person's name. */
  readonly fileStem: string;
  /** The bundle, exactly as it is to be written. */
  readonly bundle: string;
  readonly page: PrintedSummaryModel;
}

/** What main needs for a draft: no more than the pages. */
export interface DraftExport extends Pick<SummaryExport, 'fileStem' | 'page'> {
  readonly sessionId: string;
}

/** A leaving summary as the activity log takes it down. */
export interface Leaving {
  readonly kind: Extract<
    AuditKind,
    `${'summary' | 'draft'}_${'exported' | 'printed'}` | 'report_exported'
  >;
  /** A document's id, of a draft the session's, and of a report the person's. */
  readonly subject: string;
}

/** A kit that is sealed, and what to tell with it. */
export interface PreparedKit {
  readonly kitId: string;
  /** File name without its ending; holds no person's name. */
  readonly fileStem: string;
  /** The kit's text, for its page. */
  readonly sealed: string;
  readonly phrase: readonly string[];
}

/** Everything that the worker does: input and output of each operation. */
export type Operations = {
  readonly [N in VaultCommand]: {
    readonly input: Input<N>;
    readonly output: Output<N>;
  };
} & {
  readonly prepare: {
    readonly input: Input<'prepareVault'>;
    readonly output: Output<'prepareVault'>;
  };
  readonly create: { readonly input: Input<'createVault'>; readonly output: null };
  readonly createSample: { readonly input: Record<string, never>; readonly output: null };
  readonly unlock: { readonly input: Input<'unlockVault'>; readonly output: null };
  readonly recover: { readonly input: Input<'recoverVault'>; readonly output: null };
  readonly unlockWithKeychain: {
    readonly input: { readonly name: string; readonly key: Uint8Array };
    readonly output: null;
  };
  /** Gives the open vault a slot for the system's keychain, or, with null, takes it away. */
  readonly setKeychain: {
    readonly input: { readonly passphrase: string; readonly secret: KeychainSecret | null };
    readonly output: null;
  };
  /** Encrypts the open vault anew and opens it again; `locked` when it does not open after all. */
  readonly reencrypt: {
    readonly input: ReencryptInput;
    readonly output: Output<'reencryptVault'>;
  };
  readonly readExport: {
    readonly input: { readonly sessionId: string };
    readonly output: SummaryExport;
  };
  readonly readDraft: {
    readonly input: { readonly sessionId: string };
    readonly output: DraftExport;
  };
  readonly recordExport: { readonly input: Leaving; readonly output: null };
  /** Takes the coach's passphrase for an export of everything; its key stays in the worker. */
  readonly beginArchive: { readonly input: { readonly passphrase: string }; readonly output: null };
  /** Writes it to a new file at `path`; with null lets go of what `beginArchive` took. */
  readonly makeArchive: {
    readonly input: { readonly path: string | null };
    readonly output: null;
  };
  readonly recordArchive: { readonly input: Record<string, never>; readonly output: null };
  /** Seals what waits for the team member; its key stays in the worker. */
  readonly prepareKit: {
    readonly input: Input<'makeKit'>;
    readonly output: PreparedKit;
  };
  /** Takes down that the prepared kit leaves. */
  readonly recordKit: { readonly input: { readonly kitId: string }; readonly output: null };
  /** Takes a reply's text. */
  readonly takeReply: { readonly input: { readonly text: string }; readonly output: TakenReply };
  /** The draft of the word that takes a session's invite back. */
  readonly readCancellation: {
    readonly input: Input<'cancelInvite'>;
    readonly output: InviteDraft;
  };
  /** Puts a leaving invite into the activity log; refuses `invite_changed`. */
  readonly recordInvite: { readonly input: LeavingInvite; readonly output: null };
  /** The sessions that are to be told of now, also while the window is handed over. */
  readonly sessionsSoon: {
    readonly input: Record<string, never>;
    readonly output: readonly SessionSoon[];
  };
  /** Keeps a file that was chosen. */
  readonly keepFile: { readonly input: GivenFile; readonly output: Attachment };
  readonly readAttachmentCopy: {
    readonly input: Input<'saveAttachment'>;
    readonly output: AttachmentCopy;
  };
  /** Puts a leaving copy into the activity log. */
  readonly recordAttachmentCopy: {
    readonly input: Input<'saveAttachment'>;
    readonly output: null;
  };
  /** Takes in what was read of another program, part by part; the first part lets go of what was before. */
  readonly stageImport: {
    readonly input: HandedPart;
    readonly output: null;
  };
  readonly endStaging: { readonly input: Record<string, never>; readonly output: ImportOverview };
  readonly runImport: { readonly input: Record<string, never>; readonly output: ImportRecord };
  readonly undoImport: {
    readonly input: Input<'undoImport'>;
    readonly output: Output<'undoImport'>;
  };
  /** Keeps a template that came from a file, as one of the coach's own. */
  readonly addTemplate: { readonly input: TemplateContent; readonly output: Template };
  readonly sealPdf: { readonly input: Uint8Array; readonly output: Uint8Array };
  /** Takes back what `lock` gave, after the vault was opened again. */
  readonly takeUnsaved: { readonly input: Uint8Array; readonly output: null };
  readonly setBackupFolder: {
    readonly input: { readonly folder: string };
    readonly output: BackupState;
  };
  readonly backUpNow: { readonly input: Record<string, never>; readonly output: BackupState };
  readonly buildIndex: {
    readonly input: Input<'buildIndex'>;
    readonly output: Output<'buildIndex'>;
  };
  /** Makes the day's automatic backup when it is due, also while the window is handed over. */
  readonly backUpIfDue: { readonly input: Record<string, never>; readonly output: null };
  /** Opens a backup, beside the open vault or without one; it stays open until dropped or restored. */
  readonly openBackup: { readonly input: BackupSecret; readonly output: RestorePreview };
  readonly restoreBackup: { readonly input: { readonly name: string }; readonly output: null };
  readonly dropBackup: { readonly input: Record<string, never>; readonly output: null };
  /** Aborts the long work that is under way; answered at once. */
  readonly cancelWork: { readonly input: Record<string, never>; readonly output: null };
  /** Ends with the sealed box of texts that the disk did not take, or null (`unsaved.ts`). */
  readonly lock: {
    readonly input: Record<string, never>;
    readonly output: Uint8Array | null;
  };
};
export type OperationName = keyof Operations;

/** What answers some operations. */
export type Answers<Name extends OperationName> = {
  readonly [N in Name]: (
    input: Operations[N]['input'],
  ) => Operations[N]['output'] | Promise<Operations[N]['output']>;
};

export interface WorkerOptions {
  /** The folder of all vaults. */
  readonly folder: string;
  readonly keyCost: KeyCostRule;
}

/** `end`: nothing more will be asked. */
export type ToWorker =
  | {
      readonly id: number;
      readonly op: OperationName;
      readonly input: unknown;
      /** In which language texts are, and in whose way dates (BCP 47). */
      readonly locale: string;
    }
  | 'end';

export type FromWorker =
  | { readonly id: number; readonly reply: Reply<unknown> }
  | { readonly progress: Progress };
