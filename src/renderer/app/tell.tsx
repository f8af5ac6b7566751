import { notifications } from '@mantine/notifications';
import { words } from '#shared/words/index.ts';
import { failureWords } from './failure-words.ts';
import { UndoToast } from './undo-toast.tsx';

/** Says quietly that something was done. */
export function tell(message: string): void {
  notifications.show({
    message: <span data-private>{message}</span>,
    role: 'status',
    autoClose: 4_000,
    withCloseButton: false,
  });
}

/** Says that something failed; stays until it is read. */
export function tellFailure(error: unknown): void {
  const message = failureWords(error);
  notifications.show({
    // One toast for one sentence, however often it happens.
    id: message,
    title: words.common.failedTitle,
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
  notifications.show({
    id,
    role: 'status',
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
