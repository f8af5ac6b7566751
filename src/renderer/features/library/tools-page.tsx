import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { textOf } from '#shared/model/entry.ts';
import type { Tool } from '#shared/model/library.ts';
import { words } from '#shared/words/index.ts';
import { useCommand } from '#renderer/app/use-command.ts';
import { EmptyState, Loaded, Page } from '#renderer/ui/index.ts';
import { NewToolDialog } from './new-tool-dialog.tsx';
import classes from './tool.module.css';

/** The coach's tools and strategies (FRAMEWORK `custom`). */
export function ToolsPage() {
  const tools = useCommand('listTools', {});
  const [adding, setAdding] = useState(false);
  const add = () => setAdding(true);
  const some = (tools.data?.length ?? 0) > 0;
  return (
    <Page
      title={words.library.tools}
      lead={words.library.toolsLead}
      actions={
        some && (
          <Button leftSection={<IconPlus size={16} stroke={1.8} aria-hidden />} onClick={add}>
            {words.library.newTool}
          </Button>
        )
      }
    >
      <Loaded query={tools}>
        {(all) =>
          all.length === 0 ? (
            <EmptyState
              title={words.library.noToolsTitle}
              text={words.library.noToolsText}
              action={<Button onClick={add}>{words.library.newTool}</Button>}
            />
          ) : (
            <ul className={classes['list']}>
              {all.map((tool) => (
                <Row key={tool.id} tool={tool} />
              ))}
            </ul>
          )
        }
      </Loaded>
      {adding && <NewToolDialog onClose={() => setAdding(false)} />}
    </Page>
  );
}

function Row({ tool: { id, title, body } }: { readonly tool: Tool }) {
  const text = textOf(body).replaceAll(/\s+/gu, ' ');
  return (
    <li>
      <Link to="/library/tools/$toolId" params={{ toolId: id }} className={classes['row']}>
        <span className={classes['name']} data-private>
          {title}
        </span>
        <span className={classes['excerpt']} data-private>
          {text === '' ? words.library.emptyTool : text}
        </span>
      </Link>
    </li>
  );
}
