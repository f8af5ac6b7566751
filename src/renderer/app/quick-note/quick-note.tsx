import { Modal } from '@mantine/core';
import { useState } from 'react';
import { words } from '#shared/words/index.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { paletteDoor, paletteStore } from '../palette/store.ts';
import { useShortcut } from '../shortcuts/index.ts';
import { useCommand } from '../use-command.ts';
import { NoteForm } from './note-form.tsx';
import { usePersonHere } from './use-person-here.ts';

/** A note about a person over whatever page is shown, by one key. */
export function QuickNote() {
  const [opened, setOpened] = useState(false);
  useShortcut('quickNote', () => {
    // Over another dialog it would take what is typed there out of sight.
    if (isDialogOpen()) return;
    if (paletteStore.getState().opened) paletteDoor.close();
    setOpened(true);
  });
  return opened ? <NoteDialog onClose={() => setOpened(false)} /> : null;
}

function NoteDialog({ onClose }: { readonly onClose: () => void }) {
  const people = useCommand('listPeople', {});
  const draft = useCommand('getNoteDraft', {}, { fresh: true });
  const here = usePersonHere();
  return (
    <Modal opened onClose={onClose} title={words.quickNote.title}>
      <Loaded query={people}>
        {(everyone) => (
          <Loaded query={draft}>
            {(begun) =>
              here === undefined ? null : (
                <NoteForm people={everyone} begun={begun} here={here} onClose={onClose} />
              )
            }
          </Loaded>
        )}
      </Loaded>
    </Modal>
  );
}

function isDialogOpen(): boolean {
  return document.querySelector('.mantine-Modal-content') !== null;
}
