import { chooseImport } from '../../app/import-files.ts';
import type { Lifecycle } from '../../app/lifecycle.ts';
import type { Handlers } from './handlers.ts';

/** Notes of other programs: files on this side, long work in the vault. */
export function importHandlers(
  app: Lifecycle,
): Pick<Handlers, 'chooseImport' | 'runImport' | 'undoImport'> {
  return {
    chooseImport: (input) => chooseImport(app, input),
    runImport: () => app.host.runImport(),
    undoImport: ({ importId }) => app.host.undoImport(importId),
  };
}
