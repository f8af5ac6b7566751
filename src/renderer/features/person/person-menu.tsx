import { ActionIcon, Menu, Modal } from '@mantine/core';
import { IconCalendarDue, IconDots, IconFlame, IconPencil, IconTrash } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Person } from '#shared/model/person.ts';
import { words } from '#shared/words/index.ts';
import { useDialogs } from '#renderer/app/dialogs.tsx';
import { PersonForm } from '#renderer/app/person-form.tsx';
import { undoable } from '#renderer/app/undoable.ts';
import { useAct } from '#renderer/app/use-command.ts';

const icon = { size: 16, stroke: 1.6, 'aria-hidden': true } as const;

/** Renaming, how long notes are kept, removing (which can be taken back) and destroying (which cannot). */
export function PersonMenu({
  person,
  keepUntil,
}: {
  readonly person: Person;
  readonly keepUntil: string | null;
}) {
  const dialogs = useDialogs();
  const [editing, setEditing] = useState(false);
  const change = useAct('changePerson');
  const remove = useAct('removePerson');
  const restore = useAct('restorePerson');
  const navigate = useNavigate();
  const personId = person.id;

  const removeNow = () =>
    void undoable(
      () => remove.mutateAsync({ personId }),
      words.people.removed(person.name),
      () => restore.mutateAsync({ personId }),
      words.people.restored(person.name),
    );

  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon size="lg" color="gray" aria-label={words.people.personMenu(person.name)}>
            <IconDots {...icon} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconPencil {...icon} />} onClick={() => setEditing(true)}>
            {words.people.edit}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconCalendarDue {...icon} />}
            onClick={() => dialogs.keepUntil(person, keepUntil)}
          >
            {words.privacy.keepAsk}
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item
            leftSection={<IconTrash {...icon} />}
            onClick={() => {
              void navigate({ to: '/people' }).then(removeNow);
            }}
          >
            {words.people.remove}
          </Menu.Item>
          <Menu.Item
            color="danger"
            leftSection={<IconFlame {...icon} />}
            onClick={() => dialogs.shred(person)}
          >
            {words.privacy.shredAsk}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {editing && (
        <Modal opened onClose={() => setEditing(false)} title={words.people.editTitle}>
          <PersonForm
            start={person}
            submit={words.common.save}
            busy={change.isPending}
            onCancel={() => setEditing(false)}
            onSubmit={(changed) =>
              change.mutate({ personId, ...changed }, { onSuccess: () => setEditing(false) })
            }
          />
        </Modal>
      )}
    </>
  );
}
