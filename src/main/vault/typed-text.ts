import type { Input, Output } from '#shared/contract.ts';
import type { Assessment } from '#shared/model/assessment.ts';
import type { Template } from '#shared/model/framework/template.ts';
import type { Tool } from '#shared/model/library.ts';
import type { ProfilePage } from '#shared/model/profile.ts';
import type { SessionPage } from '#shared/model/session.ts';
import { assessmentsAsTyped, profileAsTyped, sessionAsTyped } from './as-typed.ts';
import type { WholeCommand } from './commands.ts';
import type { InHand } from './in-hand.ts';
import { isAssessment } from './sql/queries/assessments.ts';
import { saveAssessment } from './growth/assessments.ts';
import type { OpenVault } from './lifecycle/open.ts';
import { saveTool } from './library/tools.ts';
import { saveProfileField } from './profile.ts';
import type { OperationName } from './protocol.ts';
import { savedAhead } from './saved-ahead.ts';
import { saveReflection } from './sessions/asides.ts';
import { saveSession } from './sessions/text.ts';
import { findAnyone } from './sql/queries/people.ts';
import { sessionText } from './sql/queries/sessions.ts';
import { withMemberWords } from './summaries/content.ts';
import { saveMemberWords } from './summaries/turn.ts';
import { saveTemplate } from './templates/own.ts';
import {
  forgetUnsaved,
  openUnsaved,
  retryUnsaved,
  saveOrRemember,
  sealUnsaved,
  unsavedBy,
} from './unsaved.ts';
import type { TypedInput, TypedSave, UnsavedText, UnsavedTexts } from './unsaved.ts';

/** How each text is written once more. */
const writes: {
  readonly [N in TypedSave]: (vault: OpenVault, input: TypedInput<N>) => unknown;
} = {
  saveSession,
  saveReflection,
  saveMemberWords: (vault, input) => saveMemberWords(vault, input.sessionId, input),
  saveProfileField,
  saveAssessment,
  saveTemplate,
  saveTool,
};

/** The commands that write what a person typed, or show it. */
type TypedCommand =
  | TypedSave
  | 'openSession'
  | 'getTurn'
  | 'getProfile'
  | 'listAssessments'
  | 'readTemplate'
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
  readonly command: <N extends WholeCommand>(
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
  'beginAddendum',
  'giveUpAddendum',
  'handOver',
  'prepareKit',
  'takeReply',
]);

export function typedText({ command, hand, unlocked }: TypedTextParts): TypedText {
  let unsaved: UnsavedTexts = new Map();
  const ahead = savedAhead();

  const keep = (text: UnsavedText): unknown => {
    // Each command is asked for with its own input: they were remembered together.
    const write = writes[text.command] as (vault: OpenVault, input: unknown) => unknown;
    const saved = write(unlocked(), text.input);
    ahead.note(text, saved);
    return saved;
  };
  const saving =
    <N extends Exclude<TypedSave, 'saveMemberWords'>>(name: N) =>
    (input: Input<N>): Output<N> => {
      const text = ahead.rebased({ command: name, input } as unknown as UnsavedText);
      return saveOrRemember(
        unsaved,
        text,
        () => command(name, text.input as Input<N>) as Output<N>,
      );
    };
  const typedIn = <N extends TypedSave>(name: N) => unsavedBy(unsaved, name);

  return {
    answers: {
      saveSession: saving('saveSession'),
      saveReflection: saving('saveReflection'),
      saveProfileField: saving('saveProfileField'),
      saveAssessment: saving('saveAssessment'),
      saveTemplate: saving('saveTemplate'),
      saveTool: saving('saveTool'),
      saveMemberWords: ({ words }) => {
        const run = () => command('saveMemberWords', { words }) as Output<'saveMemberWords'>;
        const { sessionId } = hand;
        if (sessionId === null) return run();
        return saveOrRemember(
          unsaved,
          { command: 'saveMemberWords', input: { sessionId, words } },
          run,
        );
      },
      /** A session as it was last typed, also where the disk has not taken that yet; so with all below. */
      openSession: (input) => {
        retryUnsaved(unsaved, keep);
        return sessionAsTyped(
          command('openSession', input) as SessionPage,
          typedIn('saveSession').find(({ sessionId }) => sessionId === input.sessionId),
          typedIn('saveReflection').find(({ sessionId }) => sessionId === input.sessionId),
        );
      },
      getTurn: () => {
        const page = command('getTurn', {}) as Output<'getTurn'>;
        const typed = typedIn('saveMemberWords').find(
          ({ sessionId }) => sessionId === hand.sessionId,
        );
        if (typed === undefined) return page;
        return { ...page, content: withMemberWords(page.content, typed.words) };
      },
      getProfile: (input) => {
        retryUnsaved(unsaved, keep);
        const page = command('getProfile', input) as ProfilePage;
        const typed = typedIn('saveProfileField').filter(
          ({ personId }) => personId === input.personId,
        );
        return profileAsTyped(page, typed);
      },
      listAssessments: (input) => {
        retryUnsaved(unsaved, keep);
        const known = command('listAssessments', input) as readonly Assessment[];
        const typed = typedIn('saveAssessment').filter(
          ({ id, personId }) =>
            personId === input.personId &&
            // One that is known and not listed lies in the bin.
            (known.some((each) => each.id === id) || !isAssessment(unlocked().db, id)),
        );
        return assessmentsAsTyped(known, typed);
      },
      readTemplate: (input) => {
        retryUnsaved(unsaved, keep);
        const known = command('readTemplate', input) as Template;
        const typed = typedIn('saveTemplate').find(({ template }) => template.id === known.id);
        return typed?.template.version === known.version ? typed.template : known;
      },
      listTools: () => {
        retryUnsaved(unsaved, keep);
        const tools = command('listTools', {}) as readonly Tool[];
        const typed = new Map(typedIn('saveTool').map((tool) => [tool.id, tool]));
        return tools.map((tool) => typed.get(tool.id) ?? tool);
      },
      /** What was typed about a destroyed person, and not on disk yet, goes with them. */
      shredPerson: async (input) => {
        const { db } = unlocked();
        try {
          return await command('shredPerson', input);
        } finally {
          forgetUnsaved(unsaved, (about) =>
            'personId' in about
              ? findAnyone(db, about.personId) === undefined
              : sessionText(db, about.sessionId) === undefined,
          );
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
