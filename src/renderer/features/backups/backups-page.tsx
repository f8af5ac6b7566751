import { Button } from '@mantine/core';
import { IconArchive } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { words } from '#shared/words/index.ts';
import { HelpLink } from '#renderer/app/help-link.tsx';
import { useAct, useCommand } from '#renderer/app/use-command.ts';
import { EmptyState, Loaded, Page, Section, SettingRow } from '#renderer/ui/index.ts';
import { BackupTable } from './backup-table.tsx';
import { Proof } from './proof.tsx';
import { WhereAndWhen } from './where-and-when.tsx';
import classes from './backups.module.css';

const whileRunningMs = 2_000;

/** Whether there is a second copy, where it is, and the way back from it. */
export function BackupsPage() {
  const backups = useCommand(
    'getBackups',
    {},
    { refetchEvery: (state) => state?.running === true && whileRunningMs },
  );
  return (
    <Page title={words.settings.backups} actions={<HelpLink page="safety" />}>
      <Loaded query={backups}>
        {(state) =>
          state.folder === null ? (
            <NoFolder />
          ) : (
            <>
              <Proof state={state} />
              <Section title={words.backups.whereAndWhen}>
                <WhereAndWhen folder={state.folder} automatic={state.automatic} />
              </Section>
              {state.backups.length > 0 && (
                <Section title={words.backups.all} aside={words.backups.kept}>
                  <BackupTable backups={state.backups} />
                </Section>
              )}
            </>
          )
        }
      </Loaded>
      <Section title={words.backups.back}>
        <SettingRow label={words.restore.title} hint={words.backups.restoreHint} fit="content">
          <Button component={Link} to="/settings/backups/restore" variant="default">
            {words.backups.restore}
          </Button>
        </SettingRow>
      </Section>
    </Page>
  );
}

function NoFolder() {
  const choose = useAct('chooseBackupFolder');
  return (
    <EmptyState
      art={<IconArchive size={44} stroke={1.1} aria-hidden className={classes['art'] ?? ''} />}
      title={words.backups.emptyTitle}
      text={words.backups.emptyText}
      action={
        <Button loading={choose.isPending} onClick={() => choose.mutate({})}>
          {words.backups.chooseFolder}
        </Button>
      }
    />
  );
}
