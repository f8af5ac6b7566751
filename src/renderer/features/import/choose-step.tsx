import { Button } from '@mantine/core';
import { IconFile, IconFolder } from '@tabler/icons-react';
import { imports } from '#shared/words/imports.ts';
import { FailureNotice } from '#renderer/app/failure-notice.tsx';
import { useAct } from '#renderer/app/use-command.ts';
import { Working } from '#renderer/app/working.tsx';
import { systemZone } from '#renderer/ui/index.ts';
import { StepHead } from './step-head.tsx';
import classes from './step.module.css';

const icon = { size: 16, stroke: 1.6, 'aria-hidden': true } as const;

export function ChooseStep() {
  const choose = useAct('chooseImport', { quiet: true });
  const read = (what: 'file' | 'folder') => choose.mutate({ what, zone: systemZone() });
  return (
    <div className={classes['step']}>
      <StepHead step={1} title={imports.chooseTitle} />
      <p className={classes['text']}>{imports.chooseText}</p>
      {!choose.isPending && <FailureNotice failure={choose.error} />}
      {choose.isPending ? (
        <Working task="import_read" stoppable />
      ) : (
        <div className={classes['buttons']}>
          <Button leftSection={<IconFile {...icon} />} onClick={() => read('file')}>
            {imports.chooseFile}
          </Button>
          <Button
            variant="default"
            leftSection={<IconFolder {...icon} />}
            onClick={() => read('folder')}
          >
            {imports.chooseFolder}
          </Button>
        </div>
      )}
      <div>
        <h3 className={classes['small']}>{imports.canRead}</h3>
        <dl className={classes['readable']}>
          {imports.readable.map(({ name, how }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{how}</dd>
            </div>
          ))}
        </dl>
      </div>
    </div>
  );
}
