import { Button, Modal, Switch } from '@mantine/core';
import { useState } from 'react';
import { inviteLeaves } from '#shared/model/schedule/invite.ts';
import type { InviteDraft } from '#shared/model/schedule/invite.ts';
import type { SessionRef } from '#shared/model/session.ts';
import { words } from '#shared/words/index.ts';
import { DialogButtons } from '../../ui/dialog-buttons.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Notice } from '../../ui/notice.tsx';
import { LeavingLines } from '../leaving/leaving-lines.tsx';
import { tell } from '../tell.tsx';
import { useAct, useCommand } from '../use-command.ts';
import classes from './invite-dialog.module.css';

const text = words.schedule;

/** The leak guard of an invite: line by line what would leave, before a file is chosen. */
export function InviteDialog({
  session,
  onClose,
}: {
  readonly session: SessionRef;
  readonly onClose: () => void;
}) {
  const [named, setNamed] = useState(false);
  const draft = useCommand('readInvite', { sessionId: session.id, named }, { keepPrevious: true });
  const say = (said: (file: string) => string) => ({
    onDone: ({ fileName }: { readonly fileName: string | null }) => {
      if (fileName !== null) tell(said(fileName));
    },
  });
  const save = useAct('exportInvite', say(text.inviteSaved));
  const takeBack = useAct('cancelInvite', say(text.inviteTakenBack));
  const busy = save.isPending || takeBack.isPending;

  const write = (act: typeof save) =>
    act.mutate(
      { sessionId: session.id, named },
      {
        onSuccess: ({ fileName }) => {
          if (fileName !== null) onClose();
        },
      },
    );

  return (
    <Modal opened onClose={onClose} title={text.inviteTitle} closeOnEscape={!busy}>
      <Loaded query={draft}>
        {(found) => (
          <div className={classes['invite']}>
            <Standing draft={found} />
            <p className={classes['soft']}>{text.inviteLead}</p>
            <Leaving draft={found} />
            <Switch
              label={text.inviteNamed}
              checked={named}
              onChange={(event) => setNamed(event.currentTarget.checked)}
            />
            <Notice tone="private">{text.inviteNothingElse}</Notice>
            <DialogButtons
              first={
                found.state !== 'none' && (
                  <Button variant="subtle" disabled={busy} onClick={() => write(takeBack)}>
                    {text.inviteTakeBack}
                  </Button>
                )
              }
            >
              <Button variant="default" disabled={busy} onClick={onClose}>
                {words.common.cancel}
              </Button>
              <Button data-autofocus loading={save.isPending} onClick={() => write(save)}>
                {found.state === 'none' || found.again ? text.inviteExport : text.inviteUpdate}
              </Button>
            </DialogButtons>
          </div>
        )}
      </Loaded>
    </Modal>
  );
}

function Standing({ draft: { state, again } }: { readonly draft: InviteDraft }) {
  if (state === 'none') return null;
  if (state === 'outdated') return <Notice tone="warn">{text.inviteOutdated}</Notice>;
  return <Notice>{again ? text.inviteCurrent : text.inviteChanged}</Notice>;
}

function Leaving({ draft }: { readonly draft: InviteDraft }) {
  const lines = inviteLeaves(draft.content, text.inviteLeaves);
  return (
    <section aria-label={text.inviteCount(lines.length)} className={classes['list']}>
      <LeavingLines lines={lines} />
      {draft.content.topics.length === 0 && (
        <p className={classes['none']}>{text.inviteNoTopics}</p>
      )}
    </section>
  );
}
