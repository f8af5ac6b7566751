import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { NoteDocument } from '#shared/model/document.ts';
import type { Tool } from '#shared/model/library.ts';
import { succeed } from '#shared/reply.ts';
import { words } from '#shared/words/index.ts';
import { api } from '#renderer/api.ts';
import { useKeptText } from '#renderer/app/kept-text/index.ts';
import { tell } from '#renderer/app/tell.tsx';
import { NotesEditor } from '#renderer/editor/index.ts';
import { Notice, Page, SavedMark } from '#renderer/ui/index.ts';
import { oneLine } from '#renderer/ui/one-line.ts';
import { ToolMenu } from './tool-menu.tsx';
import classes from './tool.module.css';

const { library } = words;

/** Title and text of a tool; both are kept while they are typed. */
export function ToolDesk({ tool: start }: { readonly tool: Tool }) {
  const client = useQueryClient();
  const kept = useKeptText<Tool>(`tool ${start.id}`, start, async (typed) => {
    // One whose title was emptied is kept under a word for that.
    const title = typed.title.trim() === '' ? library.untitled : typed.title;
    const reply = await api.saveTool({ ...typed, title });
    if (!reply.ok) return reply;
    await client.invalidateQueries({ queryKey: ['listTools'] });
    return succeed({ savedAt: new Date().toISOString() });
  });
  const tool = kept.text;
  const change = (typed: Partial<Tool>) => kept.change({ ...kept.newest(), ...typed });
  const flush = () => void kept.flush();
  const [notes] = useState<NoteDocument>({ type: 'doc', content: tool.body });

  return (
    <Page
      title={
        <textarea
          className={classes['title']}
          aria-label={library.toolTitle}
          placeholder={library.toolTitlePlaceholder}
          rows={1}
          maxLength={300}
          value={tool.title}
          data-private
          onChange={(event) => change({ title: oneLine(event.currentTarget.value) })}
          onBlur={flush}
        />
      }
      actions={
        <>
          <SavedMark state={kept.state} at={kept.savedAt} />
          <ToolMenu toolId={tool.id} beforeRemoving={kept.flush} />
        </>
      }
    >
      {kept.state === 'failed' && (
        <div className={classes['trouble']}>
          <Notice tone="danger" title={words.common.notSaved}>
            {library.toolNotSaved}
          </Notice>
        </div>
      )}
      <div className={classes['paper']} data-private>
        <NotesEditor
          label={library.toolBody}
          placeholder={library.toolBodyPlaceholder}
          notes={notes}
          editable
          takesFocus={false}
          onChange={({ content }) => change({ body: content })}
          onBlur={flush}
          onTooLarge={() => tell(library.toolTooLarge)}
        />
      </div>
    </Page>
  );
}
