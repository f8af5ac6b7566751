import { Menu, Modal } from '@mantine/core';
import {
  IconArchive,
  IconArchiveOff,
  IconCalendarDue,
  IconDownload,
  IconPencil,
  IconTrash,
} from '@tabler/icons-react';
import { useState } from 'react';
import type { PersonPage } from '#shared/model/person.ts';
import { words } from '#shared/words/index.ts';
import { useDialogs } from '#renderer/app/dialogs.tsx';
import { PersonForm } from '#renderer/app/person-form.tsx';
import { ShredItem } from '#renderer/app/shred/shred-item.tsx';
import { useAct } from '#renderer/app/use-command.ts';
import { MoreMenu, menuIcon } from '#renderer/ui/more-menu.tsx';
import { ExportDialog } from './export-dialog.tsx';
import { useArchived, useLeaving } from './use-leaving.tsx';

/**
 * Who they are, how long notes are kept, leaving the lists (archiving, removing: both can be taken back)
 * and destroying (which cannot).
 */
export function PersonMenu({ page }: { readonly page: PersonPage }) {
  const { person, keepUntil } = page;
  const dialogs = useDialogs();
  const [editing, setEditing] = useState(false);
  const [exporting, setExporting] = useState(false);
  const change = useAct('changePerson');
  const setArchived = useArchived(person);
  const leaving = useLeaving(page);

  return (
    <>
      <MoreMenu size="lg" label={words.people.personMenu(person.name)}>
        <Menu.Item leftSection={<IconPencil {...menuIcon} />} onClick={() => setEditing(true)}>
          {words.people.edit}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconCalendarDue {...menuIcon} />}
          onClick={() => dialogs.keepUntil(person, keepUntil)}
        >
          {words.privacy.keepAsk}
        </Menu.Item>
        <Menu.Item leftSection={<IconDownload {...menuIcon} />} onClick={() => setExporting(true)}>
          {words.summary.person.open}
        </Menu.Item>
        {person.archivedAt === null ? (
          <Menu.Item leftSection={<IconArchive {...menuIcon} />} onClick={leaving.archive}>
            {words.people.archive}
          </Menu.Item>
        ) : (
          <Menu.Item
            leftSection={<IconArchiveOff {...menuIcon} />}
            onClick={() => setArchived(false)}
          >
            {words.people.unarchive}
          </Menu.Item>
        )}
        <Menu.Divider />
        <Menu.Item leftSection={<IconTrash {...menuIcon} />} onClick={leaving.remove}>
          {words.people.remove}
        </Menu.Item>
        <ShredItem person={person} />
      </MoreMenu>
      {leaving.dialog}
      {exporting && <ExportDialog person={person} onClose={() => setExporting(false)} />}
      {editing && (
        <Modal opened onClose={() => setEditing(false)} title={words.people.editTitle}>
          <PersonForm
            start={person}
            submit={words.common.save}
            busy={change.isPending}
            onCancel={() => setEditing(false)}
            onSubmit={(changed) =>
              change.mutate(
                { personId: person.id, ...changed },
                { onSuccess: () => setEditing(false) },
              )
            }
          />
        </Modal>
      )}
    </>
  );
}
