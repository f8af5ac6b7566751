import { Button } from '@mantine/core';
import { words } from '#shared/words/index.ts';
import { FocusedHeading } from '#renderer/app/focused-heading.tsx';
import { useAct } from '#renderer/app/use-command.ts';
import { Working } from '#renderer/app/working.tsx';
import { PaperArt } from './paper-art.tsx';
import classes from './start.module.css';

/** What this is, in two sentences, and the ways in. */
export function Start({
  onMake,
  onRestore,
}: {
  readonly onMake: () => void;
  readonly onRestore: () => void;
}) {
  const sample = useAct('createSampleVault');
  const busy = sample.isPending || sample.isSuccess;
  return (
    <div className={classes['start']}>
      <div>
        <div className={classes['title']}>
          <FocusedHeading>{words.welcome.title}</FocusedHeading>
        </div>
        <p className={classes['lead']}>{words.welcome.lead}</p>
        <p className={classes['promise']}>{words.welcome.promise}</p>
        {busy ? (
          <div className={classes['working']}>
            <Working task="sample_vault" />
          </div>
        ) : (
          <div className={classes['actions']}>
            <Button size="md" onClick={onMake}>
              {words.welcome.make}
            </Button>
            <div>
              <Button size="md" variant="subtle" onClick={() => sample.mutate({})}>
                {words.welcome.sample}
              </Button>
              <p className={classes['hint']}>{words.welcome.sampleHint}</p>
            </div>
          </div>
        )}
        {!busy && (
          <p className={classes['before']}>
            {words.welcome.hadVault}
            <Button size="compact-sm" variant="subtle" onClick={onRestore}>
              {words.restore.title}
            </Button>
          </p>
        )}
      </div>
      <PaperArt />
    </div>
  );
}
