import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { ErrorCode } from '#shared/errors.ts';
import type { SessionPage } from '#shared/model/session.ts';
import { api } from '../../api.ts';
import { canOpen } from '../../editor/index.ts';
import { keep, leave } from './keeper.ts';
import type { Keeper } from './keeper.ts';

export type Opened =
  | { readonly phase: 'loading' }
  | { readonly phase: 'failed'; readonly code: ErrorCode }
  /** The text does not fit the editor, which therefore is not shown, so that nothing is saved over it. */
  | { readonly phase: 'unreadable' }
  | { readonly phase: 'ready'; readonly page: SessionPage; readonly keeper: Keeper };

/**
 * Opens a session and writes what is unsaved when the page is left. Read past the query cache: an
 * editor must never start from a text older than the one on disk.
 */
export function useSession(sessionId: string): Opened {
  const client = useQueryClient();
  const [opened, setOpened] = useState<Opened>({ phase: 'loading' });

  useEffect(() => {
    let here = true;
    const show = async () => {
      const next = await open(sessionId);
      if (here) setOpened(next);
    };
    void show();
    return () => {
      here = false;
      // Lists elsewhere show this session's actions and insights.
      void leave(sessionId).then(() => client.invalidateQueries());
    };
  }, [sessionId, client]);

  return opened;
}

async function open(sessionId: string): Promise<Opened> {
  await leave(sessionId);
  const reply = await api.openSession({ sessionId });
  if (!reply.ok) return { phase: 'failed', code: reply.error.code };
  const page = reply.value;
  if (!canOpen(page.document, page.notes)) return { phase: 'unreadable' };
  return { phase: 'ready', page, keeper: keep(page) };
}
