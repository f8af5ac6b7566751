import type { Lifecycle } from '../../app/lifecycle.ts';
import { exportTemplate, importTemplate } from '../../app/template-files.ts';
import type { Handlers } from './handlers.ts';

/** Templates as files. */
export function templateHandlers(
  app: Lifecycle,
): Pick<Handlers, 'exportTemplate' | 'importTemplate'> {
  return {
    exportTemplate: (input) => exportTemplate(app, input),
    importTemplate: () => importTemplate(app),
  };
}
