import { Menu, VisuallyHidden } from '@mantine/core';
import { IconBookmarkPlus, IconEyeOff } from '@tabler/icons-react';
import type { EditorView } from '@tiptap/pm/view';
import { useId, useImperativeHandle } from 'react';
import type { Ref } from 'react';
import { words } from '#shared/words/index.ts';
import { speller, useOwnWords } from '../../app/spelling/index.ts';
import { useCommand } from '../../app/use-command.ts';
import { menuIcon } from '../../ui/more-menu.tsx';
import type { Misspelt } from './misspelt.ts';
import { replaceMisspelt } from './replace.ts';
import css from './spelling.module.css';

const text = words.spelling;
const pressed = ['mousedown', 'touchstart'];

/** What can be done about a marked word, at the word. The focus goes back to the cursor. */
export function SpellingMenu({
  view,
  misspelt,
  onClose,
}: {
  readonly view: EditorView;
  readonly misspelt: Misspelt;
  readonly onClose: () => void;
}) {
  const { word } = misspelt;
  const labelId = useId();
  const found = useCommand('suggestSpelling', { word }, { fresh: true });
  const ownWords = useOwnWords();
  const [first, ...others] = found.data?.suggestions ?? [];
  const none = found.isPending ? text.looking : text.none;
  const choose = (suggestion: string) => () => replaceMisspelt(view, misspelt, suggestion);
  const close = () => {
    onClose();
    view.focus();
  };
  return (
    <>
      <Menu
        opened
        onChange={close}
        position="bottom-start"
        offset={4}
        returnFocus={false}
        // With its text, which is in a landmark and scrolls.
        withinPortal={false}
        // The key that opened it is still on its way through the page.
        clickOutsideEvents={pressed}
      >
        <Menu.Target>
          <Place view={view} misspelt={misspelt} />
        </Menu.Target>
        {/* It hangs on a place in the text, which is no control that could name it. */}
        <Menu.Dropdown aria-labelledby={labelId} className={css['menu']} data-private>
          {/* One entry whatever it says, so that it keeps the focus when what was looked for is there. */}
          {first === undefined ? (
            <Menu.Item key="first" aria-disabled closeMenuOnClick={false} className={css['none']}>
              {none}
            </Menu.Item>
          ) : (
            <Menu.Item key="first" className={css['suggestion']} onClick={choose(first)}>
              {first}
            </Menu.Item>
          )}
          {others.map((other) => (
            <Menu.Item key={other} className={css['suggestion']} onClick={choose(other)}>
              {other}
            </Menu.Item>
          ))}
          <Menu.Divider />
          <Menu.Item
            leftSection={<IconBookmarkPlus {...menuIcon} />}
            onClick={() => ownWords.add(word)}
          >
            {text.add}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconEyeOff {...menuIcon} />}
            onClick={() => speller.ignore(word)}
          >
            {text.ignore}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <span id={labelId} hidden>
        {text.of(word)}
      </span>
      <div className={css['said']}>
        <VisuallyHidden>
          <output>{!found.isPending && text.found(found.data?.suggestions.length ?? 0)}</output>
        </VisuallyHidden>
      </div>
    </>
  );
}

/** Where the word stands now, wherever the text was scrolled to. */
function Place({
  view,
  misspelt: { from, to },
  ref,
}: {
  readonly view: EditorView;
  readonly misspelt: Misspelt;
  readonly ref?: Ref<unknown>;
}) {
  useImperativeHandle(
    ref,
    () => ({
      contextElement: view.dom,
      getBoundingClientRect: () => {
        const start = view.coordsAtPos(from);
        const end = view.coordsAtPos(to, -1);
        // A word that is broken at the end of a line is meant where it begins.
        const right = end.top === start.top ? end.right : start.right;
        return DOMRect.fromRect({
          x: start.left,
          y: start.top,
          width: Math.max(right - start.left, 0),
          height: start.bottom - start.top,
        });
      },
    }),
    [view, from, to],
  );
  return null;
}
