import { useEffect, useState } from 'react';
import type { BackupFile, RestorePreview } from '#shared/model/backup.ts';
import type { VaultRef } from '#shared/model/app.ts';
import { assertNever } from '#shared/model/assert-never.ts';
import { api } from '#renderer/api.ts';
import { ChooseStep } from './choose-step.tsx';
import { DoneStep } from './done-step.tsx';
import { OpenStep } from './open-step.tsx';
import { PreviewStep } from './preview-step.tsx';

type Step =
  | { readonly at: 'choose' }
  | { readonly at: 'open'; readonly file: BackupFile }
  | { readonly at: 'preview'; readonly preview: RestorePreview }
  | { readonly at: 'done'; readonly name: string };

/**
 * From a file to a vault: choose, open and check, look and name, done. Under the heading of the place.
 *
 * @param doneLabel the way on from the last step; it leads to the lock screen
 * @param onStay the other way, where there is a vault open to stay in
 */
export function RestoreFlow({
  vaults,
  doneLabel,
  onLeave,
  onOpen,
  onStay,
}: {
  readonly vaults: readonly VaultRef[];
  readonly doneLabel: string;
  readonly onLeave: () => void;
  /** To the lock screen, with the restored vault chosen. */
  readonly onOpen: (name: string) => void;
  readonly onStay?: () => void;
}) {
  const [step, setStep] = useState<Step>({ at: 'choose' });
  // What was chosen and opened is held in the main process: it goes when this place is left.
  useEffect(() => () => void api.dropBackup({}), []);
  const chosen = (file: BackupFile) => setStep({ at: 'open', file });

  switch (step.at) {
    case 'choose':
      return <ChooseStep onChosen={chosen} onCancel={onLeave} />;
    case 'open':
      return (
        <OpenStep
          key={step.file.fileName}
          file={step.file}
          onChosen={chosen}
          onOpened={(preview) => setStep({ at: 'preview', preview })}
          onCancel={onLeave}
        />
      );
    case 'preview':
      return (
        <PreviewStep
          preview={step.preview}
          vaults={vaults}
          onRestored={(name) => setStep({ at: 'done', name })}
          onCancel={onLeave}
        />
      );
    case 'done':
      return (
        <DoneStep
          name={step.name}
          label={doneLabel}
          onOpen={() => onOpen(step.name)}
          {...(onStay === undefined ? {} : { onStay })}
        />
      );
    default:
      return assertNever(step);
  }
}
