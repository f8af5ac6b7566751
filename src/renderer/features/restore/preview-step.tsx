import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { FormEvent } from 'react';
import type { VaultRef } from '#shared/model/app.ts';
import type { RestorePreview } from '#shared/model/backup.ts';
import { words } from '#shared/words/index.ts';
import { FailureNotice } from '#renderer/app/failure-notice.tsx';
import { useAct } from '#renderer/app/use-command.ts';
import { vaultNameProblem } from '#renderer/app/vault-name.ts';
import { Working } from '#renderer/app/working.tsx';
import { relativeInstant } from '#renderer/ui/index.ts';
import { useFirstFocus } from '#renderer/ui/use-first-focus.ts';
import { Comparison } from './comparison.tsx';
import classes from './restore.module.css';

/** What is in the backup beside what is here, and the name under which it comes back. */
export function PreviewStep({
  preview,
  vaults,
  onRestored,
  onCancel,
}: {
  readonly preview: RestorePreview;
  readonly vaults: readonly VaultRef[];
  readonly onRestored: (name: string) => void;
  readonly onCancel: () => void;
}) {
  const restore = useAct('restoreBackup', { quiet: true });
  const [name, setName] = useState(preview.suggestedName);
  const [asked, setAsked] = useState(false);
  const problem = vaultNameProblem(name, vaults);
  const busy = restore.isPending;
  const heading = useFirstFocus<HTMLHeadingElement>();

  const send = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (busy || problem !== null) return;
    const wanted = name.trim();
    restore.mutate({ name: wanted }, { onSuccess: () => onRestored(wanted) });
  };

  return (
    <form className={classes['step']} onSubmit={send} noValidate>
      <div>
        <h2 ref={heading} tabIndex={-1} className={classes['title']}>
          {preview.name}
        </h2>
        <p className={classes['text']}>
          {words.restore.whole(relativeInstant(preview.madeAt, 'within'))}
        </p>
      </div>
      <Comparison preview={preview} />
      <TextInput
        label={words.restore.name}
        description={words.restore.nameHint}
        value={name}
        maxLength={80}
        autoComplete="off"
        disabled={busy}
        onChange={(event) => setName(event.currentTarget.value)}
        error={asked && !busy && problem}
      />
      {!busy && <FailureNotice failure={restore.error} />}
      {busy ? (
        <Working task="restore" stoppable />
      ) : (
        <div className={classes['buttons']}>
          <Button type="submit">{words.restore.restore}</Button>
          <Button variant="subtle" onClick={onCancel}>
            {words.common.cancel}
          </Button>
        </div>
      )}
    </form>
  );
}
