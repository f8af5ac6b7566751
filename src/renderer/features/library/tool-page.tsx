import { Button } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { Link, useParams } from '@tanstack/react-router';
import { words } from '#shared/words/index.ts';
import { EmptyState, Notice, Page } from '#renderer/ui/index.ts';
import { Waiting } from '#renderer/ui/waiting.tsx';
import { ToolDesk } from './tool-desk.tsx';
import { useTool } from './use-tool.ts';
import classes from './tool.module.css';

/** One tool, to be read and written. */
export function ToolPage() {
  const { toolId } = useParams({ from: '/library/tools/$toolId' });
  return (
    <>
      <Link to="/library/tools" className={classes['back']}>
        <IconArrowLeft size={15} stroke={1.7} aria-hidden />
        {words.library.allTools}
      </Link>
      <Opened key={toolId} toolId={toolId} />
    </>
  );
}

function Opened({ toolId }: { readonly toolId: string }) {
  const opened = useTool(toolId);
  if (opened.phase === 'ready') return <ToolDesk tool={opened.tool} />;
  if (opened.phase === 'loading') return <Waiting />;
  return (
    <Page title={words.library.tools}>
      {opened.phase === 'failed' ? (
        <Notice tone="danger" title={words.common.loadFailedTitle}>
          {words.errors[opened.code]}
        </Notice>
      ) : (
        <EmptyState
          title={words.library.toolGoneTitle}
          text={words.library.toolGoneText}
          action={
            <Button component={Link} to="/library/tools" variant="default">
              {words.library.allTools}
            </Button>
          }
        />
      )}
    </Page>
  );
}
