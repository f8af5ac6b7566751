import { notifications } from '@mantine/notifications';
import type { NotificationData } from '@mantine/notifications';
import { words } from '#shared/words/index.ts';
import { failureWords } from './failure-words.ts';
import { UndoToast } from './undo-toast.tsx';

/** The one quiet message that is shown: the next one takes its place, so that none piles up over a page. */
let shown: string | null = null;

function showQuietly(id: string, data: Omit<NotificationData, 'id'>): void {
  hideQuiet();
  shown = id;
  notifications.show({ ...data, id, role: 'status' });
}

/** Takes away what was said last, before a page or dialog that it may not stand over, or must not name. */
export function hideQuiet(): void {
  if (shown !== null) notifications.hide(shown);
  shown = null;
}

/** Says quietly that something was done. */
export function tell(message: string): void {
  showQuietly(crypto.randomUUID(), {
    message: <span data-private>{message}</span>,
    autoClose: 4_000,
    withCloseButton: false,
  });
}

/**
 * Says that something failed; stays until it is read.
 *
 * @param about what it was about, where the words alone do not tell one failure from another
 */
export function tellFailure(error: unknown, about: string | null = null): void {
  const message = failureWords(error);
  notifications.show({
    // One toast for one sentence, however often it happens.
    id: about === null ? message : `${about} ${message}`,
    title: about === null ? words.common.failedTitle : <span data-private>{about}</span>,
    message,
    'data-tone': 'danger',
    autoClose: false,
    role: 'alert',
    closeButtonProps: { 'aria-label': words.common.dismiss },
  });
}

/** Says what was done and offers to take it back. */
export function tellWithUndo(message: string, undo: () => void): void {
  const id = crypto.randomUUID();
  showQuietly(id, {
    message: (
      <UndoToast
        message={message}
        onUndo={() => {
          notifications.hide(id);
          undo();
        }}
      />
    ),
    autoClose: 12_000,
    closeButtonProps: { 'aria-label': words.common.dismiss },
  });
}
