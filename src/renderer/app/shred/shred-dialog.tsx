import { Button, Modal } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { BackupMark } from '#shared/model/backup.ts';
import type { Person } from '#shared/model/person.ts';
import { words } from '#shared/words/index.ts';
import { DialogButtons } from '../../ui/dialog-buttons.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Notice } from '../../ui/notice.tsx';
import { hideQuiet } from '../tell.tsx';
import { useAct, useCommand } from '../use-command.ts';
import { BackupList } from './backup-list.tsx';
import { ShredForm } from './shred-form.tsx';
import { ShredPreview } from './shred-preview.tsx';
import classes from './shred.module.css';

interface Done {
  readonly backups: readonly BackupMark[];
  /** All is deleted, and the disk did not let the last traces be overwritten yet. */
  readonly unfinished: boolean;
}

/** Destroys everything about a person for good: says what goes and what stays, and asks twice. */
export function ShredDialog({
  person,
  onClose,
}: {
  readonly person: Person;
  readonly onClose: () => void;
}) {
  const preview = useCommand('previewShred', { personId: person.id });
  const shred = useAct('shredPerson', { quiet: true });
  const leave = useLeave();
  const client = useQueryClient();
  const [done, setDone] = useState<Done | null>(null);
  // What was said before may name the person, and offer to bring them back.
  useEffect(hideQuiet, []);
  const end = (result: Done) => {
    leave();
    setDone(result);
  };

  return (
    <Modal
      opened
      onClose={onClose}
      size="35rem"
      title={
        done === null ? (
          <span data-private>{words.privacy.shredTitle(person.name)}</span>
        ) : (
          words.privacy.shreddedTitle
        )
      }
      closeOnClickOutside={false}
      closeOnEscape={!shred.isPending}
      withCloseButton={!shred.isPending}
    >
      {done === null ? (
        <Loaded query={preview}>
          {(found) => (
            <>
              <ShredPreview preview={found} />
              <ShredForm
                name={person.name}
                busy={shred.isPending}
                failure={shred.error}
                onCancel={onClose}
                onSubmit={(passphrase) =>
                  shred.mutate(
                    { personId: person.id, passphrase },
                    {
                      onSuccess: (backups) => end({ backups, unfinished: false }),
                      onError: ({ code }) => {
                        if (code === 'shred_unfinished') {
                          void client.invalidateQueries();
                          end({ backups: found.backups, unfinished: true });
                        }
                      },
                    },
                  )
                }
              />
            </>
          )}
        </Loaded>
      ) : (
        <div className={classes['part']}>
          {done.unfinished ? (
            <Notice tone="warn">{words.errors.shred_unfinished}</Notice>
          ) : (
            <output data-private>{words.privacy.shredded(person.name)}</output>
          )}
          <BackupList
            backups={done.backups}
            some={words.privacy.shreddedBackups}
            none={words.privacy.shreddedNoBackups}
          />
          <DialogButtons>
            <Button data-autofocus onClick={onClose}>
              {words.privacy.done}
            </Button>
          </DialogButtons>
        </div>
      )}
    </Modal>
  );
}

/** Leaves a place that showed the person: there is nothing more to show. */
function useLeave(): () => void {
  const navigate = useNavigate();
  const { pathname } = useLocation();
  return () => {
    if (/^\/(?:people|sessions)\//u.test(pathname)) void navigate({ to: '/people' });
  };
}
