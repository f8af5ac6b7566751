import { useState } from 'react';
import { words } from '#shared/words/index.ts';
import { undoable } from '../../app/undoable.ts';
import { useAct } from '../../app/use-command.ts';

const text = words.session;

/** What a session turned to half-way, and the ways to change it; each can be taken back. */
export function useFocus(sessionId: string, first: string) {
  const [focus, setFocus] = useState(first);
  const act = useAct('changeFocus');
  const change = async (next: string): Promise<void> => {
    await act.mutateAsync({ sessionId, focus: next });
    setFocus(next);
  };
  const said = (next: string) => (next === '' ? text.focusBack : text.focusChanged);
  return {
    focus,
    turnTo: (next: string) => {
      if (next === focus) return;
      void undoable(
        () => change(next),
        said(next),
        () => change(focus),
        said(focus),
      );
    },
  };
}
