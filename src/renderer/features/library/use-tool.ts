import { useEffect, useState } from 'react';
import type { ErrorCode } from '#shared/errors.ts';
import type { Tool } from '#shared/model/library.ts';
import { api } from '#renderer/api.ts';

type Opened =
  | { readonly phase: 'loading' }
  | { readonly phase: 'failed'; readonly code: ErrorCode }
  | { readonly phase: 'gone' }
  | { readonly phase: 'ready'; readonly tool: Tool };

/**
 * A tool as it was last typed. Read past the query cache: an editor must never start from a text older
 * than the one on disk.
 */
export function useTool(toolId: string): Opened {
  const [opened, setOpened] = useState<Opened>({ phase: 'loading' });
  useEffect(() => {
    let here = true;
    const show = async () => {
      const next = await open(toolId);
      if (here) setOpened(next);
    };
    void show();
    return () => {
      here = false;
    };
  }, [toolId]);
  return opened;
}

async function open(toolId: string): Promise<Opened> {
  const reply = await api.listTools({});
  if (!reply.ok) return { phase: 'failed', code: reply.error.code };
  const kept = reply.value.find(({ id }) => id === toolId);
  if (kept === undefined) return { phase: 'gone' };
  return { phase: 'ready', tool: kept };
}
