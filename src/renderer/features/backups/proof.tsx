import { Button } from '@mantine/core';
import { IconShieldCheck, IconShieldQuestion } from '@tabler/icons-react';
import type { BackupMark, BackupState } from '#shared/model/backup.ts';
import { words } from '#shared/words/index.ts';
import { codeWords } from '#renderer/app/failure-words.ts';
import { FailureNotice } from '#renderer/app/failure-notice.tsx';
import { useAct } from '#renderer/app/use-command.ts';
import { Working } from '#renderer/app/working.tsx';
import { Notice, relativeInstant } from '#renderer/ui/index.ts';
import classes from './backups.module.css';

/** The newest backup that was proved to come back, and making another one now. */
export function Proof({ state }: { readonly state: BackupState }) {
  const backUp = useAct('backUpNow', { quiet: true });
  const running = backUp.isPending || state.running;
  const last = state.backups.find(({ present }) => present) ?? null;
  // The vault remembers why the last try failed; until it is read again, the answer itself says it.
  const failure = state.failed === null ? backUp.error : null;
  return (
    <div className={classes['proof']}>
      <div className={classes['proofHead']}>
        <div className={classes['seal']} data-proved={last !== null}>
          {last === null ? (
            <IconShieldQuestion size={26} stroke={1.4} aria-hidden />
          ) : (
            <IconShieldCheck size={26} stroke={1.4} aria-hidden />
          )}
        </div>
        <div className={classes['proofWords']}>
          <LastProved backup={last} />
        </div>
        {/* Keeps its place, and the focus, while it cannot be pressed. */}
        <Button
          variant={last === null ? 'filled' : 'default'}
          aria-disabled={running}
          {...(running ? { 'data-disabled': true } : {})}
          onClick={() => {
            if (!running) backUp.mutate({});
          }}
        >
          {words.backups.now}
        </Button>
      </div>
      {running && <Working task="backup" stoppable />}
      {!running && state.failed !== null && (
        <Notice
          tone="danger"
          title={words.backups.failedTitle(relativeInstant(state.failed.at, 'within'))}
        >
          {codeWords(state.failed.code)}
        </Notice>
      )}
      {!running && <FailureNotice failure={failure} />}
    </div>
  );
}

function LastProved({ backup }: { readonly backup: BackupMark | null }) {
  if (backup === null) {
    return (
      <>
        <h2 className={classes['proofTitle']}>{words.backups.noneYet}</h2>
        <p className={classes['proofText']}>{words.backups.noneYetText}</p>
      </>
    );
  }
  const { people, sessions } = backup.counts;
  return (
    <>
      <p className={classes['proofLabel']}>{words.backups.lastProved}</p>
      <h2 className={classes['proofTitle']}>
        <time dateTime={backup.provedAt}>{relativeInstant(backup.provedAt)}</time>
      </h2>
      <p className={classes['proofText']}>{words.backups.proved(people, sessions)}</p>
    </>
  );
}
