import { Modal } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';

/**
 * A dialog in which a key is changed or shown. A click beside it does not close it, so that no words
 * are lost by a slip, and while it works nothing does.
 */
export function SecurityDialog({
  title,
  busy = false,
  onClose,
  children,
}: {
  readonly title: string;
  readonly busy?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  useFocusReturn();
  return (
    <Modal
      opened
      size="36rem"
      title={title}
      onClose={onClose}
      closeOnClickOutside={false}
      closeOnEscape={!busy}
      withCloseButton={!busy}
    >
      {children}
    </Modal>
  );
}

/** Back to the button that opened the dialog; one that is taken off the page does not do so by itself. */
function useFocusReturn(): void {
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    },
    [before],
  );
}
