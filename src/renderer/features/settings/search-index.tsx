import { Button } from '@mantine/core';
import type { AppError } from '#shared/errors.ts';
import { words } from '#shared/words/index.ts';
import { tell, tellFailure } from '#renderer/app/tell.tsx';
import { useAct, useCommand } from '#renderer/app/use-command.ts';
import { Working } from '#renderer/app/working.tsx';
import { SettingRow } from '#renderer/ui/index.ts';

const whileBuildingMs = 1_000;

/** How far the search index has come, and building it: anew, or what is missing where that was stopped. */
export function SearchIndex() {
  const index = useCommand(
    'getIndex',
    {},
    { refetchEvery: (left) => (left ?? null) !== null && whileBuildingMs },
  );
  const build = useAct('buildIndex', {
    quiet: true,
    onDone: () => tell(words.settings.indexBuilt),
  });
  const left = index.data ?? null;
  const whenFailed = {
    onError: (error: AppError) => {
      void index.refetch();
      if (error.code !== 'cancelled') tellFailure(error);
    },
  };
  return (
    <SettingRow
      label={words.settings.index}
      hint={left === null ? words.settings.indexHint : words.settings.indexUnfinished(left)}
      fit="content"
    >
      {build.isPending ? (
        <Working task="index" stoppable />
      ) : (
        <Button variant="default" onClick={() => build.mutate({ anew: left === null }, whenFailed)}>
          {left === null ? words.settings.indexBuild : words.settings.indexGoOn}
        </Button>
      )}
    </SettingRow>
  );
}
