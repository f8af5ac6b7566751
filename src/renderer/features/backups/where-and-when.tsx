import { Button, Switch } from '@mantine/core';
import { words } from '#shared/words/index.ts';
import { useAct } from '#renderer/app/use-command.ts';
import { SettingRow } from '#renderer/ui/index.ts';

/** The folder of the backups, and whether one is made every day. */
export function WhereAndWhen({
  folder,
  automatic,
}: {
  readonly folder: string;
  readonly automatic: boolean;
}) {
  const choose = useAct('chooseBackupFolder');
  const set = useAct('setAutomaticBackup');
  return (
    <>
      <SettingRow label={words.backups.folder} hint={folder} fit="content">
        <Button
          variant="default"
          aria-label={words.backups.changeFolder}
          loading={choose.isPending}
          onClick={() => choose.mutate({})}
        >
          {words.backups.change}
        </Button>
      </SettingRow>
      <SettingRow
        label={words.backups.automatic}
        hint={words.backups.automaticHint}
        htmlFor="automatic-backup"
        fit="content"
      >
        <Switch
          id="automatic-backup"
          checked={set.isPending ? set.variables.automatic : automatic}
          onChange={(event) => set.mutate({ automatic: event.currentTarget.checked })}
        />
      </SettingRow>
    </>
  );
}
