import { useState } from 'react';

/** A new passphrase as it is being chosen: typed twice, and looked at once the person goes on. */
export interface NewPassphrase {
  readonly passphrase: string;
  readonly again: string;
  readonly missing: boolean;
  readonly differs: boolean;
  readonly type: (typed: { readonly passphrase?: string; readonly again?: string }) => void;
  /** Whether it can be taken; from here on the fields say what is wrong. */
  readonly check: () => boolean;
}

export function useNewPassphrase(): NewPassphrase {
  const [typed, setTyped] = useState({ passphrase: '', again: '' });
  const [asked, setAsked] = useState(false);
  const empty = typed.passphrase === '';
  const same = typed.passphrase === typed.again;
  return {
    ...typed,
    missing: asked && empty,
    differs: asked && !empty && !same,
    type: (more) => setTyped((before) => ({ ...before, ...more })),
    check: () => {
      setAsked(true);
      return !empty && same;
    },
  };
}
