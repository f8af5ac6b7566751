import type { Input, Output } from '#shared/contract.ts';
import type { Tool } from '#shared/model/library.ts';
import type { SavedMark, SessionPage } from '#shared/model/session.ts';
import type { InHand } from './commands.ts';
import type { OpenVault } from './lifecycle/open.ts';
import { saveTool } from './library/tools.ts';
import type { OperationName, VaultCommand } from './protocol.ts';
import { saveSession } from './sessions/text.ts';
import { sessionText } from './sql/queries/sessions.ts';
import { withMemberWords } from './summaries/content.ts';
import { saveMemberWords } from './summaries/turn.ts';
import {
  forgetUnsaved,
  openUnsaved,
  retryUnsaved,
  saveOrRemember,
  sealUnsaved,
  unsavedSession,
  unsavedTool,
  unsavedWords,
} from './unsaved.ts';
import type { UnsavedText, UnsavedTexts } from './unsaved.ts';

/** The commands that write what a person typed, or show it. */
type TypedCommand =
  | 'saveSession'
  | 'openSession'
  | 'saveMemberWords'
  | 'getTurn'
  | 'saveTool'
  | 'listTools'
  | 'shredPerson';

/** What people type, on its way to disk: saved, or remembered for as long as the disk refuses it. */
export interface TypedText {
  readonly answers: {
    readonly [N in TypedCommand]: (input: Input<N>) => Output<N> | Promise<Output<N>>;
  };
  /** Saves what the disk refused; throws as the disk does when it still refuses. */
  save(): void;
  /** Takes back what `seal` gave, and tries to save it. */
  take(box: Uint8Array): void;
  /** Lets go of all that is remembered, as a sealed box; null when there is nothing. */
  seal(vault: OpenVault): Uint8Array | null;
}

export interface TypedTextParts {
  /** Runs one of the vault's commands as it is. */
  readonly command: <N extends VaultCommand>(
    name: N,
    input: Input<N>,
  ) => Output<N> | Promise<Output<N>>;
  readonly hand: Pick<InHand, 'sessionId'>;
  /** The open vault. Throws AppError `locked`. */
  readonly unlocked: () => OpenVault;
}

/** After these, text that only waits in memory would be of an older revision, or missing where it counts. */
export const savesFirst: ReadonlySet<OperationName> = new Set([
  'setActionDone',
  'closeSession',
  'restoreRevision',
  'issueSummary',
  'handOver',
]);

export function typedText({ command, hand, unlocked }: TypedTextParts): TypedText {
  let unsaved: UnsavedTexts = new Map();

  const keep = (text: UnsavedText): unknown => {
    if ('words' in text) return saveMemberWords(unlocked(), text.sessionId, text);
    if ('body' in text) return saveTool(unlocked(), text);
    return saveSession(unlocked(), text);
  };

  return {
    answers: {
      saveSession: (input) =>
        saveOrRemember(unsaved, input, (text) => command('saveSession', text) as SavedMark),
      /** A session as it was last typed, also where the disk has not taken that yet. */
      openSession: (input) => {
        retryUnsaved(unsaved, keep);
        const page = command('openSession', input) as SessionPage;
        const typed = unsavedSession(unsaved, input.sessionId);
        if (typed?.revision !== page.revision) return page;
        return { ...page, document: typed.document, notes: typed.notes };
      },
      saveMemberWords: ({ words }) => {
        const run = () => command('saveMemberWords', { words }) as Output<'saveMemberWords'>;
        const { sessionId } = hand;
        return sessionId === null ? run() : saveOrRemember(unsaved, { sessionId, words }, run);
      },
      /** The handed-over page as the team member last wrote in it, likewise. */
      getTurn: () => {
        const page = command('getTurn', {}) as Output<'getTurn'>;
        const words = hand.sessionId === null ? undefined : unsavedWords(unsaved, hand.sessionId);
        if (words === undefined) return page;
        return { ...page, content: withMemberWords(page.content, words) };
      },
      saveTool: (input) =>
        saveOrRemember(unsaved, input, (text) => command('saveTool', text) as Tool),
      /** The tools as they were last typed, likewise. */
      listTools: () => {
        retryUnsaved(unsaved, keep);
        const tools = command('listTools', {}) as readonly Tool[];
        return tools.map((tool) => unsavedTool(unsaved, tool.id) ?? tool);
      },
      /** What was typed about a destroyed person, and not on disk yet, goes with them. */
      shredPerson: async (input) => {
        const { db } = unlocked();
        try {
          return await command('shredPerson', input);
        } finally {
          forgetUnsaved(unsaved, (sessionId) => sessionText(db, sessionId) === undefined);
        }
      },
    },
    save: () => {
      const refused = retryUnsaved(unsaved, keep);
      if (refused) throw refused;
    },
    take: (box) => {
      unsaved = openUnsaved(box, unlocked().unsavedKey);
      retryUnsaved(unsaved, keep);
    },
    seal: ({ unsavedKey }) => {
      const box = sealUnsaved(unsaved, unsavedKey);
      unsaved = new Map();
      return box;
    },
  };
}
