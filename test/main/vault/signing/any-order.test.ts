import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AppError } from '#shared/errors.ts';
import { memberHasSigned } from '#shared/model/summary.ts';
import type { Vault } from '#main/vault/context.ts';
import {
  closeSession,
  moveSession,
  removeSession,
  reopenSession,
} from '#main/vault/sessions/plan.ts';
import { setActionDone } from '#main/vault/sessions/text.ts';
import { textsAgree } from '#main/vault/sessions/texts-agree.ts';
import { findSession } from '#main/vault/sql/queries/sessions.ts';
import { beginAddendum, giveUpAddendum } from '#main/vault/summaries/addendum.ts';
import { issueSummary } from '#main/vault/summaries/coach.ts';
import { saveMemberWords } from '#main/vault/summaries/turn.ts';
import { morning, paragraph } from '../../../support/session-texts.ts';
import {
  closedSession,
  metPerson,
  rewrite,
  signBothQuickly,
  usualAnswers,
  verdictOf,
} from '../../../support/signing.ts';
import { bareVaultForTest } from '../../../support/vault.ts';

interface Place {
  readonly vault: Vault;
  readonly sessionId: string;
  readonly actionId: string;
}
type Step = (place: Place, word: string) => unknown;

/** What two people may do with a summary, in whatever order; much of it is refused. */
const steps: Readonly<Record<string, Step>> = {
  write: ({ vault, sessionId, actionId }, word) =>
    rewrite(vault, sessionId, {
      ...usualAnswers(actionId),
      'agreement.outcome': [paragraph(word)],
    }),
  move: ({ vault, sessionId }, word) =>
    moveSession(vault, { sessionId, plan: { ...morning, place: word }, by: null }),
  tick: ({ vault, actionId }, word) => setActionDone(vault, { actionId, done: word === 'one' }),
  close: ({ vault, sessionId }) => closeSession(vault, { sessionId }),
  reopen: ({ vault, sessionId }) => reopenSession(vault, { sessionId }),
  issue: ({ vault, sessionId }) => issueSummary(vault, { sessionId }),
  words: ({ vault, sessionId }, word) => saveMemberWords(vault, sessionId, { words: word }),
  agree: ({ vault, sessionId }) => {
    closeSession(vault, { sessionId });
    return signBothQuickly(vault, sessionId);
  },
  decline: ({ vault, sessionId }) => {
    closeSession(vault, { sessionId });
    return signBothQuickly(vault, sessionId, 'declined');
  },
  begin: ({ vault, sessionId }) => beginAddendum(vault, { sessionId }),
  giveUp: ({ vault, sessionId }) => giveUpAddendum(vault, { sessionId }),
};

/** Taken more often than others, so that chains grow. */
const often = ['begin', 'begin', 'write', 'agree', 'agree'];

interface Link {
  readonly position: number;
  readonly version: number;
  readonly state: string;
  readonly envelope: string | null;
}

test('in whatever order two people sign, change, decline, add and give up, no answered link ever changes', async () => {
  const { vault } = await bareVaultForTest();
  const personId = metPerson(vault);
  const order = fc.array(
    fc.tuple(fc.constantFrom(...Object.keys(steps), ...often), fc.constantFrom('one', 'two')),
    { minLength: 10, maxLength: 40, size: 'max' },
  );

  let longest = 0;
  await fc.assert(
    fc.asyncProperty(order, async (taken) => {
      const place = { vault, ...closedSession(vault, personId) };
      const { sessionId } = place;
      const links = () =>
        vault.db.all<Link>(
          `select position, version, state, envelope from summary
           where session_id = @sessionId order by position`,
          { sessionId },
        );
      const answered = (): readonly Link[] =>
        links().filter(({ state }) => state === 'cosigned' || state === 'declined');
      const versions = new Map<number, string>();
      let before = answered();
      for (const [name, word] of taken) {
        await attempt(() => steps[name]?.(place, word));
        const after = links();
        expect(after.slice(0, before.length)).toEqual(before);
        expect(after.map(({ position }) => position)).toEqual(after.map((_, at) => at));
        for (const { version, envelope } of after) {
          if (envelope === null) continue;
          const { payload } = JSON.parse(envelope) as { readonly payload: string };
          expect(versions.get(version) ?? payload).toBe(payload);
          versions.set(version, payload);
        }
        before = answered();
      }
      longest = Math.max(longest, before.length);

      const leaves = links().some(({ envelope }) => envelope !== null);
      expect(leaves ? (await verdictOf(vault, sessionId)).outcome : 'valid').toBe('valid');
      const { status, summary = 'none' } = findSession(vault.db, sessionId) ?? {};
      expect(memberHasSigned(summary) ? status : 'closed').toBe('closed');
      expect(before.length > 0 && isRemoved(place)).toBe(false);
    }),
    { seed: 7, numRuns: 20 },
  );
  expect(textsAgree(vault.db)).toBe(true);
  expect(longest).toBeGreaterThan(2);
});

async function attempt(step: () => unknown): Promise<void> {
  try {
    await step();
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
  }
}

function isRemoved({ vault, sessionId }: Place): boolean {
  try {
    removeSession(vault, { sessionId });
    return true;
  } catch {
    return false;
  }
}
