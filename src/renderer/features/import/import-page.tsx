import { useEffect } from 'react';
import { imports } from '#shared/words/imports.ts';
import { api } from '#renderer/api.ts';
import { useCommand } from '#renderer/app/use-command.ts';
import { Loaded, Page } from '#renderer/ui/index.ts';
import { ChooseStep } from './choose-step.tsx';
import { DoneStep } from './done-step.tsx';
import { EarlierImports } from './earlier-imports.tsx';
import { LookOverStep } from './look-over-step.tsx';

/** Notes of another program, in three steps: choose, look over, done. The vault says which one it is. */
export function ImportPage() {
  const inHand = useCommand('getImport', {}, { fresh: true });
  // What was imported is of no more use once its page is left; what was not stays, to be gone on with.
  const done = (inHand.data?.done ?? null) !== null;
  useEffect(() => () => void (done && api.dropImport({})), [done]);
  return (
    <Page title={imports.title} lead={imports.lead}>
      <Loaded query={inHand}>
        {(overview) => {
          if (overview === null) {
            return (
              <>
                <ChooseStep />
                <EarlierImports />
              </>
            );
          }
          return overview.done === null ? (
            <LookOverStep overview={overview} />
          ) : (
            <DoneStep overview={overview} record={overview.done} />
          );
        }}
      </Loaded>
    </Page>
  );
}
