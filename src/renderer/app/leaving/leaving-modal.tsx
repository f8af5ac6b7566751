import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';

/** The dialog of whatever leaves. While it is written, nothing closes it but what it holds itself. */
export function LeavingModal({
  title,
  busy,
  onClose,
  children,
}: {
  readonly title: string;
  readonly busy: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  return (
    <Modal
      opened
      onClose={onClose}
      size="36rem"
      title={<span data-private>{title}</span>}
      closeOnClickOutside={!busy}
      closeOnEscape={!busy}
      withCloseButton={!busy}
    >
      {children}
    </Modal>
  );
}
