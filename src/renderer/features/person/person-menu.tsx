import { ActionIcon, Menu, Modal } from '@mantine/core';
import { IconDots, IconPencil, IconTrash } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Person } from '#shared/model/person.ts';
import { words } from '#shared/words/index.ts';
import { PersonForm } from '#renderer/app/person-form.tsx';
import { undoable } from '#renderer/app/undoable.ts';
import { useAct } from '#renderer/app/use-command.ts';

const icon = { size: 16, stroke: 1.6, 'aria-hidden': true } as const;

/** Renaming and removing; a removal can be taken back. */
export function PersonMenu({ person }: { readonly person: Person }) {
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
            leftSection={<IconTrash {...icon} />}
            onClick={() => {
              void navigate({ to: '/people' }).then(removeNow);
            }}
          >
            {words.people.remove}
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
