import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { PersonPage } from '#shared/model/person.ts';
import { words } from '#shared/words/index.ts';
import { undoable } from '#renderer/app/undoable.ts';
import { useAct } from '#renderer/app/use-command.ts';
import { LeaveDialog } from './leave-dialog.tsx';
import { goesAlong, stillToCome } from './leaving.ts';

/** The ways in which a person leaves the lists and comes back; it asks where something is concerned. */
export function useLeaving(page: PersonPage): {
  readonly archive: () => void;
  readonly remove: () => void;
  /** The question, while there is one. */
  readonly dialog: ReactNode;
} {
  const [asking, setAsking] = useState<'archive' | 'remove' | null>(null);
  const setArchived = useArchived(page.person);
  const remove = useAct('removePerson');
  const restore = useAct('restorePerson');
  const navigate = useNavigate();
  const { id: personId, name } = page.person;
  const along = goesAlong(page);
  const [openedAt] = useState(() => new Date().toISOString());
  const ahead = stillToCome(page, openedAt);
  const close = () => setAsking(null);

  const removeNow = async () => {
    await navigate({ to: '/people' });
    await undoable(
      () => remove.mutateAsync({ personId }),
      words.people.removed(name),
      () => restore.mutateAsync({ personId }),
      words.people.restored(name),
    );
  };
  const archiveNow = () => {
    close();
    setArchived(true);
  };

  return {
    archive: () => (ahead.length > 0 ? setAsking('archive') : archiveNow()),
    remove: () => (along.length > 0 ? setAsking('remove') : void removeNow()),
    dialog: (
      <>
        {asking === 'archive' && (
          <LeaveDialog
            title={words.people.archiveTitle(name)}
            counts={ahead}
            submit={words.people.archiveSubmit}
            onSubmit={archiveNow}
            onClose={close}
          >
            {words.people.archiveText}
          </LeaveDialog>
        )}
        {asking === 'remove' && (
          <LeaveDialog
            title={words.people.removeTitle(name)}
            counts={along}
            submit={words.people.removeSubmit}
            onSubmit={() => void removeNow()}
            onClose={close}
          >
            {words.people.removeText}
          </LeaveDialog>
        )}
      </>
    ),
  };
}

/** Archives a person or brings them back, and offers to undo it. */
export function useArchived({
  id,
  name,
}: {
  readonly id: string;
  readonly name: string;
}): (archived: boolean) => void {
  const set = useAct('setArchived');
  const { archived: gone, unarchived: back } = words.people;
  return (archived) =>
    void undoable(
      () => set.mutateAsync({ personId: id, archived }),
      archived ? gone(name) : back(name),
      () => set.mutateAsync({ personId: id, archived: !archived }),
      archived ? back(name) : gone(name),
    );
}
