import type { AnyExtension, Editor } from '@tiptap/core';
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { words } from '#shared/words/index.ts';
import { speller } from '../../app/spelling/index.ts';
import { tell } from '../../app/tell.tsx';
import { useCommand } from '../../app/use-command.ts';
import type { Misspelt } from './misspelt.ts';
import { SpellingMenu } from './spelling-menu.tsx';
import { Spelling } from './spelling.ts';

/**
 * Checks the spelling of a text as it is written, where the coach wants that.
 *
 * @param editable read once; what can only be read has no marks
 * @returns extensions: to be given to the editor; menuOf: to be drawn beside it
 */
export function useSpelling(editable: boolean): {
  readonly extensions: readonly AnyExtension[];
  readonly menuOf: (editor: Editor) => ReactNode;
} {
  const [asked, ask] = useState<Misspelt | null>(null);
  const [extensions] = useState(() =>
    editable
      ? [Spelling.configure({ speller, onAsk: ask, onNone: () => tell(words.spelling.nothing) })]
      : [],
  );
  const wanted = useCommand('getSettings', {}).data?.spelling ?? false;
  const can = useCommand('getSpelling', {}, { enabled: wanted }).data?.available ?? false;
  useEffect(() => speller.turn(wanted && can), [wanted, can]);
  return {
    extensions,
    menuOf: (editor) =>
      asked && (
        <SpellingMenu
          key={asked.from}
          view={editor.view}
          misspelt={asked}
          onClose={() => ask(null)}
        />
      ),
  };
}
