import { Modal } from '@mantine/core';
import { words } from '#shared/words/index.ts';
import { PersonForm } from './person-form.tsx';
import { tell } from './tell.tsx';
import { useAct } from './use-command.ts';

/** Adds a person without leaving the place. */
export function NewPersonDialog({ onClose }: { readonly onClose: () => void }) {
  const add = useAct('addPerson', { onDone: ({ name }) => tell(words.people.added(name)) });
  return (
    <Modal opened onClose={onClose} title={words.people.addTitle}>
      <PersonForm
        submit={words.people.addSubmit}
        busy={add.isPending}
        onCancel={onClose}
        onSubmit={(person) => add.mutate(person, { onSuccess: onClose })}
      />
    </Modal>
  );
}
