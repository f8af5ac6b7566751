import { ActionIcon, Menu } from '@mantine/core';
import { IconCopy, IconDots, IconFileExport, IconTrash } from '@tabler/icons-react';
import { words } from '#shared/words/index.ts';
import { useTemplateActs } from './use-template-acts.ts';

const text = words.templates;
const icon = { size: 16, stroke: 1.6, 'aria-hidden': true } as const;

/** What else can be done with a template; one that comes with the program cannot be removed. */
export function TemplateMenu({
  template,
  builtIn,
  flush,
  onRemoved,
}: {
  readonly template: { readonly id: string; readonly name: string };
  readonly builtIn: boolean;
  /** On the page where it is edited: copying has no button of its own there. */
  readonly flush?: () => Promise<boolean>;
  readonly onRemoved?: () => void;
}) {
  const acts = useTemplateActs(flush);
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon color="gray" aria-label={text.more(template.name)}>
          <IconDots {...icon} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {flush !== undefined && (
          <Menu.Item leftSection={<IconCopy {...icon} />} onClick={() => void acts.copy(template)}>
            {text.copy}
          </Menu.Item>
        )}
        <Menu.Item
          leftSection={<IconFileExport {...icon} />}
          onClick={() => void acts.saveFile(template.id)}
        >
          {text.saveFile}
        </Menu.Item>
        {!builtIn && (
          <Menu.Item
            leftSection={<IconTrash {...icon} />}
            onClick={() => void acts.remove(template.id).then(onRemoved)}
          >
            {text.remove}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
