import { ActionIcon } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { words } from '#shared/words/index.ts';

const icon = { size: 15, stroke: 1.6, 'aria-hidden': true } as const;

/** Changes or removes one line; `name` says which, to those who do not see where they stand. */
export function RowButtons({
  name,
  onEdit,
  onRemove,
}: {
  readonly name: string;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}) {
  return (
    <>
      <ActionIcon size="sm" color="gray" aria-label={words.growth.editOf(name)} onClick={onEdit}>
        <IconPencil {...icon} />
      </ActionIcon>
      <ActionIcon
        size="sm"
        color="gray"
        aria-label={words.growth.removeOf(name)}
        onClick={onRemove}
      >
        <IconTrash {...icon} />
      </ActionIcon>
    </>
  );
}
