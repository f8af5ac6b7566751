import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { words } from '#shared/words/index.ts';
import { useAct } from '../../app/use-command.ts';
import { Section } from '../../ui/index.ts';
import classes from './verify-page.module.css';

const say = words.verify.page;

/** Saves the page by which somebody else checks a summary, in their own browser. */
export function CheckingPage() {
  const save = useAct('saveVerifyPage');
  return (
    <Section title={say.title}>
      <p className={classes['soft']}>{say.lead}</p>
      <div className={classes['choose']}>
        <Button
          variant="default"
          leftSection={<IconDownload size={18} stroke={1.6} aria-hidden />}
          loading={save.isPending}
          onClick={() => save.mutate({})}
        >
          {say.save}
        </Button>
        <output className={classes['soft']}>
          {save.isSuccess &&
            (save.data.fileName === null ? say.notSaved : say.saved(save.data.fileName))}
        </output>
      </div>
    </Section>
  );
}
