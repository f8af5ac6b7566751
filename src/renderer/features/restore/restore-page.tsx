import type { AppState } from '#shared/model/app.ts';
import { words } from '#shared/words/index.ts';
import { Desk } from '#renderer/app/desk.tsx';
import { FocusedHeading } from '#renderer/app/focused-heading.tsx';
import { rememberVault } from '#renderer/app/last-vault.ts';
import { useActivity } from '#renderer/app/use-activity.ts';
import { RestoreFlow } from './restore-flow.tsx';
import classes from './restore.module.css';

/** Restoring from the lock screen or on the first run. */
export function RestorePage({
  app,
  onLeave,
}: {
  readonly app: AppState;
  readonly onLeave: () => void;
}) {
  // What a backup holds is open from its passphrase on, and goes again when nobody is here.
  useActivity();
  return (
    <Desk width="middle" footer={app.sandboxOff && words.lock.sandboxOff}>
      <FocusedHeading>{words.restore.title}</FocusedHeading>
      <p className={classes['lead']}>{words.restore.lead}</p>
      <RestoreFlow
        vaults={app.vaults}
        doneLabel={words.restore.openIt}
        onLeave={onLeave}
        onOpen={(name) => {
          rememberVault(name);
          onLeave();
        }}
      />
    </Desk>
  );
}
