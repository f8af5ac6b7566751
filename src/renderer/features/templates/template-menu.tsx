import { Menu } from '@mantine/core';
import { IconCopy, IconFileExport, IconTrash } from '@tabler/icons-react';
import { words } from '#shared/words/index.ts';
import { MoreMenu, menuIcon } from '#renderer/ui/more-menu.tsx';
import { useTemplateActs } from './use-template-acts.ts';

const text = words.templates;

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
    <MoreMenu label={text.more(template.name)}>
      {flush !== undefined && (
        <Menu.Item
          leftSection={<IconCopy {...menuIcon} />}
          onClick={() => void acts.copy(template)}
        >
          {text.copy}
        </Menu.Item>
      )}
      <Menu.Item
        leftSection={<IconFileExport {...menuIcon} />}
        onClick={() => void acts.saveFile(template.id)}
      >
        {text.saveFile}
      </Menu.Item>
      {!builtIn && (
        <Menu.Item
          leftSection={<IconTrash {...menuIcon} />}
          onClick={() => void acts.remove(template.id).then(onRemoved)}
        >
          {text.remove}
        </Menu.Item>
      )}
    </MoreMenu>
  );
}
