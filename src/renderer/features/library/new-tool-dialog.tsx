import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { v7 as newId } from 'uuid';
import { words } from '#shared/words/index.ts';
import { useAct } from '#renderer/app/use-command.ts';
import { LineDialog } from '#renderer/ui/line-dialog.tsx';

const { library } = words;

/** Asks for the title, and opens the new tool to be written. */
export function NewToolDialog({ onClose }: { readonly onClose: () => void }) {
  const [id] = useState(() => newId());
  const save = useAct('saveTool');
  const navigate = useNavigate();
  return (
    <LineDialog
      title={library.newTool}
      field={{
        label: library.toolTitle,
        placeholder: library.toolTitlePlaceholder,
        maxLength: 300,
      }}
      missing={library.toolTitleMissing}
      submit={library.writeTool}
      busy={save.isPending}
      onLine={(title) =>
        save.mutate(
          { id, title, body: [{ type: 'paragraph' }] },
          {
            onSuccess: () => {
              onClose();
              void navigate({ to: '/library/tools/$toolId', params: { toolId: id } });
            },
          },
        )
      }
      onClose={onClose}
    />
  );
}
