import { createContext, useContext, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { Person } from '#shared/model/person.ts';
import type { SessionRef } from '#shared/model/session.ts';
import { KeepUntilDialog } from './keep-until/keep-until-dialog.tsx';
import { NewPersonDialog } from './new-person-dialog.tsx';
import { MoveDialog, PlanDialog } from './plan/plan-dialog.tsx';
import { InviteDialog } from './schedule/invite-dialog.tsx';
import { ShredDialog } from './shred/shred-dialog.tsx';

/** The dialogs that any place, the palette and the shortcuts can open. */
export interface Dialogs {
  readonly plan: (person: Person) => void;
  readonly move: (session: SessionRef) => void;
  /** What a calendar invite would say, and saving it. */
  readonly invite: (session: SessionRef) => void;
  readonly newPerson: () => void;
  /** Until when notes about a person are kept; `keepUntil` is the day that holds now. */
  readonly keepUntil: (person: Person, keepUntil: string | null) => void;
  /** Destroys everything about a person, once they said so twice. */
  readonly shred: (person: Person) => void;
}

type Open =
  | { readonly kind: 'plan'; readonly person: Person }
  | { readonly kind: 'move' | 'invite'; readonly session: SessionRef }
  | { readonly kind: 'newPerson' }
  | { readonly kind: 'keepUntil'; readonly person: Person; readonly keepUntil: string | null }
  | { readonly kind: 'shred'; readonly person: Person };

const DialogsContext = createContext<Dialogs | null>(null);

export function useDialogs(): Dialogs {
  const dialogs = useContext(DialogsContext);
  if (dialogs === null) throw new Error('useDialogs outside DialogsProvider');
  return dialogs;
}

export function DialogsProvider({ children }: { readonly children: ReactNode }) {
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  const dialogs = useMemo<Dialogs>(
    () => ({
      plan: (person) => setOpen({ kind: 'plan', person }),
      move: (session) => setOpen({ kind: 'move', session }),
      invite: (session) => setOpen({ kind: 'invite', session }),
      newPerson: () => setOpen({ kind: 'newPerson' }),
      keepUntil: (person, keepUntil) => setOpen({ kind: 'keepUntil', person, keepUntil }),
      shred: (person) => setOpen({ kind: 'shred', person }),
    }),
    [],
  );
  return (
    <DialogsContext value={dialogs}>
      {children}
      {open?.kind === 'plan' && <PlanDialog person={open.person} onClose={close} />}
      {open?.kind === 'move' && <MoveDialog session={open.session} onClose={close} />}
      {open?.kind === 'invite' && <InviteDialog session={open.session} onClose={close} />}
      {open?.kind === 'newPerson' && <NewPersonDialog onClose={close} />}
      {open?.kind === 'keepUntil' && (
        <KeepUntilDialog person={open.person} keepUntil={open.keepUntil} onClose={close} />
      )}
      {open?.kind === 'shred' && <ShredDialog person={open.person} onClose={close} />}
    </DialogsContext>
  );
}
