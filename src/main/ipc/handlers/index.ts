import type { Lifecycle } from '../../app/lifecycle.ts';
import { backupHandlers } from './backups.ts';
import { fileHandlers } from './files.ts';
import { forwardedHandlers } from './forwarded.ts';
import type { Handlers } from './handlers.ts';
import { importHandlers } from './imports.ts';
import { keyHandlers } from './keys.ts';
import { languageHandlers } from './language.ts';
import { settingsHandlers } from './settings.ts';
import { spellingHandlers, tellingTheSpeller } from './spelling.ts';
import { templateHandlers } from './templates.ts';
import { turnHandlers } from './turn.ts';
import { vaultHandlers } from './vault.ts';

export type { Handlers } from './handlers.ts';

/** Every command of the contract, answered; those of a domain that does more stand after the forwarded. */
export function handlersOf(app: Lifecycle): Handlers {
  const handlers: Handlers = {
    ...forwardedHandlers(app.host),
    ...vaultHandlers(app),
    ...turnHandlers(app),
    ...settingsHandlers(app),
    ...fileHandlers(app),
    ...templateHandlers(app),
    ...backupHandlers(app),
    ...keyHandlers(app),
    ...languageHandlers(app),
    ...importHandlers(app),
    ...spellingHandlers(app),
  };
  return tellingTheSpeller(handlers, app.spelling);
}
