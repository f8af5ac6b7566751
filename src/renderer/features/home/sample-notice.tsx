import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { words } from '#shared/words/index.ts';
import { wishForOwnVault } from '#renderer/app/last-vault.ts';
import { useAct, useCommand } from '#renderer/app/use-command.ts';
import { DialogForm, Notice } from '#renderer/ui/index.ts';

/** While the sample is open: what it is, and the way out of it, which takes it off the disk. */
export function SampleNotice() {
  const sample = useCommand('getSample', {}).data ?? null;
  const vaults = useCommand('getAppState', {}).data?.vaults ?? [];
  const [asking, setAsking] = useState(false);
  const leave = useAct('leaveSample');
  const isOnlyVault = vaults.length === 1;
  const go = (changed: boolean) => {
    leave.mutate({ changed });
    if (isOnlyVault) wishForOwnVault();
  };
  if (sample === null) return null;
  return (
    <>
      <Notice
        title={words.home.sampleTitle}
        action={
          <Button
            size="compact-sm"
            variant="default"
            loading={leave.isPending}
            onClick={() => (sample.changed ? setAsking(true) : go(false))}
          >
            {words.home.leaveSample}
          </Button>
        }
      >
        {isOnlyVault ? words.home.sampleText : words.home.sampleTextOthers}
      </Notice>
      {asking && (
        <Modal opened onClose={() => setAsking(false)} title={words.home.leaveChangedTitle}>
          <DialogForm
            submit={words.home.leaveChanged}
            cancel={words.home.stay}
            busy={leave.isPending}
            danger
            onCancel={() => setAsking(false)}
            onSubmit={() => go(true)}
          >
            <p>{words.home.leaveChangedText}</p>
          </DialogForm>
        </Modal>
      )}
    </>
  );
}
