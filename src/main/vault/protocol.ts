import type { CommandName, Input, Output } from '#shared/contract.ts';
import type { Progress } from '#shared/model/app.ts';
import type { Reply } from '#shared/reply.ts';
import type { SummaryPageModel } from '#shared/summary-page/index.ts';
import type { KeyCost } from './keys/derive.ts';

/** The contract's commands that the worker answers while a vault is open. */
export const vaultCommands = [
  'getHome',
  'listPeople',
  'getPerson',
  'addPerson',
  'changePerson',
  'removePerson',
  'restorePerson',
  'planSession',
  'moveSession',
  'removeSession',
  'restoreSession',
  'openSession',
  'saveSession',
  'closeSession',
  'reopenSession',
  'setActionDone',
  'search',
  'getSummary',
  'issueSummary',
  'handOver',
  'getTurn',
  'saveMemberWords',
  'reviewSummary',
  'signAsMember',
  'handBack',
  'getSettings',
  'changeSettings',
] as const satisfies readonly CommandName[];
export type VaultCommand = (typeof vaultCommands)[number];

/** The contract's commands whose work goes on beside the worker's queue (`long-work.ts`). */
export const longCommands = [] as const satisfies readonly CommandName[];
export type LongCommand = (typeof longCommands)[number];

/** What main needs for an export. */
export interface SummaryExport {
  /** File name without its ending; holds no person's name. */
  readonly fileStem: string;
  /** The bundle, exactly as it is to be written. */
  readonly bundle: string;
  readonly page: SummaryPageModel;
  readonly paper: 'A4' | 'Letter';
}

/** Everything that the worker does: input and output of each operation. */
export type Operations = {
  readonly [N in VaultCommand | LongCommand]: {
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
  readonly readExport: {
    readonly input: { readonly sessionId: string };
    readonly output: SummaryExport;
  };
  readonly sealPdf: { readonly input: Uint8Array; readonly output: Uint8Array };
  /** Takes back what `lock` gave, after the vault was opened again. */
  readonly takeUnsaved: { readonly input: Uint8Array; readonly output: null };
  /** Aborts the long work that is under way; answered at once. */
  readonly cancelWork: { readonly input: Record<string, never>; readonly output: null };
  /** Ends with the sealed box of texts that the disk did not take, or null (`unsaved.ts`). */
  readonly lock: {
    readonly input: Record<string, never>;
    readonly output: Uint8Array | null;
  };
};
export type OperationName = keyof Operations;

export interface WorkerOptions {
  /** The folder of all vaults. */
  readonly folder: string;
  readonly keyCost: KeyCost;
}

export interface ToWorker {
  readonly id: number;
  readonly op: OperationName;
  readonly input: unknown;
}

export type FromWorker =
  | { readonly id: number; readonly reply: Reply<unknown> }
  | { readonly progress: Progress };
