import { AppError } from '#shared/errors.ts';
import { record } from '../audit/chain.ts';
import { dropArchive } from '../in-hand.ts';
import type { InHand } from '../in-hand.ts';
import type { LongWorks } from '../long-work.ts';
import type { OpenVault } from '../lifecycle/open.ts';
import type { Answers } from '../protocol.ts';

type Operation = 'beginArchive' | 'makeArchive' | 'recordArchive';

/**
 * What main asks of the worker for an export of everything.
 *
 * @param asCoach the open vault; throws AppError `locked`, `handed_over`
 * @param deriving tells of a key that is derived
 * @param save saves what only waits in memory
 */
export function archiveOperations({
  asCoach,
  hand,
  works,
  deriving,
  save,
}: {
  readonly asCoach: () => OpenVault;
  readonly hand: InHand;
  readonly works: LongWorks;
  readonly deriving: <T>(work: () => Promise<T>) => Promise<T>;
  readonly save: () => void;
}): Answers<Operation> {
  return {
    beginArchive: ({ passphrase }) =>
      deriving(async () => {
        const { beginArchive } = await import('./make.ts');
        dropArchive(hand);
        hand.archive = await beginArchive(asCoach(), passphrase);
        return null;
      }),
    makeArchive: ({ path }) =>
      works.run(async (tools) => {
        const { archive } = hand;
        hand.archive = null;
        try {
          if (path === null) return null;
          if (archive === null) throw new AppError('not_found');
          const { makeArchive } = await import('./make.ts');
          // What only waits in memory would not be in the copy.
          await tools.inTurn(save);
          await makeArchive(asCoach(), { path, ...archive }, tools);
          return null;
        } finally {
          archive?.key.fill(0);
        }
      }),
    recordArchive: () => {
      const { db, auditKey, vaultId, now } = asCoach();
      db.atomically(() =>
        record(db, auditKey, { at: now(), kind: 'archive_exported', subject: vaultId }),
      );
      return null;
    },
  };
}
