import type { LongWorks } from '../long-work.ts';
import type { OpenVault } from '../lifecycle/open.ts';
import type { Answers } from '../protocol.ts';
import { endStaging, stagedIn, takeIn, undoBeside } from './commands.ts';
import type { ImportInHand } from './commands.ts';
import { runImport } from './run.ts';

type Operation = 'stageImport' | 'endStaging' | 'runImport' | 'undoImport';

/**
 * What main asks of the worker for an import, and no window may.
 *
 * @param asCoach the open vault; throws AppError `locked`, `handed_over`
 */
export function importOperations({
  asCoach,
  hand,
  works,
}: {
  readonly asCoach: () => OpenVault;
  readonly hand: ImportInHand;
  readonly works: LongWorks;
}): Answers<Operation> {
  return {
    stageImport: (input) => {
      takeIn(asCoach(), hand, input);
      return null;
    },
    endStaging: () => endStaging(asCoach(), hand),
    // Over many steps in one turn: nothing else may touch the database meanwhile.
    runImport: () =>
      works.run((work) => work.inTurn(() => runImport(asCoach(), stagedIn(hand), work))),
    undoImport: ({ importId }) =>
      works.run((work) => work.inTurn(() => undoBeside(asCoach(), hand, importId, work))),
  };
}
