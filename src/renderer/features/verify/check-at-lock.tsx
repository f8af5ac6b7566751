import { Button } from '@mantine/core';
import { words } from '#shared/words/index.ts';
import { Desk } from '../../app/desk.tsx';
import { CheckPage } from './verify-page.tsx';

/** A summary that the system asked to open, checked while no vault is open: it needs none. */
export function CheckAtLock({ onLeave }: { readonly onLeave: () => void }) {
  return (
    <Desk
      width="wide"
      footer={
        <Button variant="subtle" size="compact-sm" onClick={onLeave}>
          {words.verify.back}
        </Button>
      }
    >
      <CheckPage />
    </Desk>
  );
}
