import { Button, SegmentedControl } from '@mantine/core';
import { IconFile } from '@tabler/icons-react';
import { useState } from 'react';
import type { FormEvent } from 'react';
import type { BackupFile, RestorePreview } from '#shared/model/backup.ts';
import { words } from '#shared/words/index.ts';
import { FailureNotice } from '#renderer/app/failure-notice.tsx';
import { recoveryWordCount, recoveryWordsOf } from '#renderer/app/recovery-input.ts';
import { RecoveryWordsField } from '#renderer/app/recovery-words-field.tsx';
import { useAct } from '#renderer/app/use-command.ts';
import { useReselect } from '#renderer/app/use-reselect.ts';
import { Working } from '#renderer/app/working.tsx';
import { Notice, PassphraseField, formatBytes } from '#renderer/ui/index.ts';
import classes from './restore.module.css';

type Kind = 'passphrase' | 'recovery';

/** Opens the chosen file with what opened the vault on its day, and reads it to its end. */
export function OpenStep({
  file,
  onChosen,
  onOpened,
  onCancel,
}: {
  readonly file: BackupFile;
  readonly onChosen: (file: BackupFile) => void;
  readonly onOpened: (preview: RestorePreview) => void;
  readonly onCancel: () => void;
}) {
  const open = useAct('openBackup', { quiet: true });
  const other = useAct('chooseBackupFile');
  const [kind, setKind] = useState<Kind>('passphrase');
  const [passphrase, setPassphrase] = useState('');
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState(false);
  const busy = open.isPending;
  const wrongPassphrase = open.error?.code === 'wrong_passphrase';
  const wrongRecovery = open.error?.code === 'wrong_recovery_key';
  const field = useReselect(open.error);

  const send = (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    setAsked(true);
    const recovery = recoveryWordsOf(typed);
    if (kind === 'recovery' && recovery.length !== recoveryWordCount) return;
    const secret = kind === 'recovery' ? recovery.join(' ') : passphrase;
    open.mutate({ secret, kind }, { onSuccess: onOpened });
  };

  return (
    <form className={classes['step']} onSubmit={send} noValidate>
      <div className={classes['chosen']}>
        <IconFile size={20} stroke={1.4} aria-hidden />
        <span className={classes['fileName']}>{file.fileName}</span>
        <span className={classes['size']}>{formatBytes(file.bytes)}</span>
      </div>
      <SegmentedControl
        fullWidth
        aria-label={words.restore.openWith}
        disabled={busy}
        value={kind}
        onChange={(chosen) => {
          setKind(chosen);
          setAsked(false);
          open.reset();
        }}
        data={[
          { value: 'passphrase', label: words.restore.withPassphrase },
          { value: 'recovery', label: words.restore.withRecovery },
        ]}
      />
      {kind === 'passphrase' ? (
        <PassphraseField
          label={words.restore.passphrase}
          description={words.restore.passphraseHint}
          value={passphrase}
          onChange={setPassphrase}
          error={!busy && wrongPassphrase && words.restore.wrongPassphrase}
          disabled={busy}
          first
          inputRef={field}
        />
      ) : (
        <RecoveryWordsField value={typed} onChange={setTyped} error={asked} disabled={busy} />
      )}
      {!busy && wrongRecovery && <Notice tone="danger">{words.restore.wrongRecovery}</Notice>}
      {!busy && !wrongPassphrase && !wrongRecovery && <FailureNotice failure={open.error} />}
      {busy ? (
        <Working task="restore" stoppable />
      ) : (
        <div className={classes['buttons']}>
          <Button type="submit">{words.restore.open}</Button>
          <Button
            variant="default"
            onClick={() =>
              other.mutate(
                {},
                {
                  onSuccess: (chosen) => {
                    if (chosen !== null) onChosen(chosen);
                  },
                },
              )
            }
          >
            {words.restore.chooseOther}
          </Button>
          <Button variant="subtle" onClick={onCancel}>
            {words.common.cancel}
          </Button>
        </div>
      )}
    </form>
  );
}
