import { useNavigate } from '@tanstack/react-router';
import { words } from '#shared/words/index.ts';
import { rememberVault } from '#renderer/app/last-vault.ts';
import { useAct, useCommand } from '#renderer/app/use-command.ts';
import { Loaded, Page } from '#renderer/ui/index.ts';
import { RestoreFlow } from './restore-flow.tsx';

/** Restoring while a vault is open: that one stays as it is, and is locked to open the other. */
export function RestorePlace() {
  const app = useCommand('getAppState', {});
  const lock = useAct('lockVault');
  const navigate = useNavigate();
  const leave = () => void navigate({ to: '/settings/backups' });
  return (
    <Page title={words.restore.title} lead={words.restore.lead}>
      <Loaded query={app}>
        {({ vaults }) => (
          <RestoreFlow
            vaults={vaults}
            doneLabel={words.restore.lockAndOpen}
            onLeave={leave}
            onStay={leave}
            onOpen={(name) => {
              rememberVault(name);
              lock.mutate({});
            }}
          />
        )}
      </Loaded>
    </Page>
  );
}
