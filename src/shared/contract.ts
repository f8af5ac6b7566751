import type { z } from 'zod';
import { agendaCommands } from './contract/agenda.ts';
import { askedFileCommands } from './contract/asked-file.ts';
import { attachmentCommands } from './contract/attachments.ts';
import { archiveCommands } from './contract/archive.ts';
import { auditCommands } from './contract/audit.ts';
import { historyCommands } from './contract/history.ts';
import { importCommands } from './contract/import.ts';
import { backupCommands } from './contract/backups.ts';
import { binCommands } from './contract/bin.ts';
import { goToCommands } from './contract/go-to.ts';
import { goalCommands } from './contract/goals.ts';
import { libraryCommands } from './contract/library.ts';
import { insightsCommands } from './contract/insights.ts';
import { keptSearchCommands } from './contract/kept-searches.ts';
import { keyCommands } from './contract/keys.ts';
import { kitCommands } from './contract/kit.ts';
import { peopleCommands } from './contract/people.ts';
import { quickNoteCommands } from './contract/quick-note.ts';
import { reportCommands } from './contract/report.ts';
import { scheduleCommands } from './contract/schedule.ts';
import { searchCommands } from './contract/search.ts';
import { sessionCommands } from './contract/sessions.ts';
import { settingsCommands } from './contract/settings.ts';
import { shortcutCommands } from './contract/shortcuts.ts';
import { spellingCommands } from './contract/spelling.ts';
import { summaryCommands } from './contract/summary.ts';
import { templateCommands } from './contract/templates.ts';
import { turnCommands } from './contract/turn.ts';
import { vaultCommands } from './contract/vault.ts';
import type { LockReason, Progress } from './model/app.ts';
import type { ShortcutId } from './model/shortcuts/table.ts';
import type { Reply } from './reply.ts';

/**
 * The one contract between a window and the main process: every command with its input and output, by
 * area. The client (`renderer/api.ts`) and the handlers derive from it, so drift does not compile.
 */
export const commands = {
  ...vaultCommands,
  ...peopleCommands,
  ...sessionCommands,
  ...attachmentCommands,
  ...searchCommands,
  ...goToCommands,
  ...agendaCommands,
  ...quickNoteCommands,
  ...scheduleCommands,
  ...summaryCommands,
  ...reportCommands,
  ...kitCommands,
  ...turnCommands,
  ...settingsCommands,
  ...shortcutCommands,
  ...keyCommands,
  ...backupCommands,
  ...archiveCommands,
  ...historyCommands,
  ...auditCommands,
  ...goalCommands,
  ...binCommands,
  ...templateCommands,
  ...libraryCommands,
  ...insightsCommands,
  ...keptSearchCommands,
  ...importCommands,
  ...spellingCommands,
  ...askedFileCommands,
} as const;

export type CommandName = keyof typeof commands;
export type Input<N extends CommandName> = z.output<(typeof commands)[N]['input']>;
export type Output<N extends CommandName> = Exclude<(typeof commands)[N]['output'], undefined>;

/** What the main process tells a window unasked. */
export interface Events {
  /** Write what is being typed and answer with `flushed`: the vault is about to lock. */
  readonly flush: Record<string, never>;
  readonly locked: { readonly reason: LockReason };
  readonly progress: Progress;
  /** A menu of the system's asks for what a shortcut does; the page decides what that is here. */
  readonly shortcut: { readonly id: ShortcutId };
  /** The system asks to open something: `getAskedFile` says what. */
  readonly fileAsked: Record<string, never>;
}
export type EventName = keyof Events;

/** The messages themselves: JSON text in both directions, in every shell. */
export interface Request {
  readonly id: number;
  readonly command: string;
  readonly input: unknown;
}
export type FromMain =
  | { readonly id: number; readonly reply: Reply<unknown> }
  | { readonly event: EventName; readonly data: unknown };
