import { Extension } from '@tiptap/core';
import { Suggestion } from '@tiptap/suggestion';
import type { SuggestionProps } from '@tiptap/suggestion';
import { findQuery } from './find-query.ts';
import { noteOffer } from './items.ts';
import type { Offer, SlashItem } from './items.ts';
import { SlashMenuView } from './menu-view.ts';

type Props = SuggestionProps<SlashItem, SlashItem>;

/** '/' at the start of a line or after a space offers what can be inserted, filtered as typed. */
export const SlashMenu = Extension.create<{ readonly offer: Offer }>({
  name: 'slashMenu',
  // Enter and the arrows are the menu's while it is open.
  priority: 2_000,
  addOptions: () => ({ offer: noteOffer }),
  addProseMirrorPlugins() {
    const { offer } = this.options;
    return [
      Suggestion<SlashItem, SlashItem>({
        editor: this.editor,
        char: '/',
        // A part of the place it stands in, and of its landmark.
        container: 'main',
        decorationTag: 'span',
        decorationClass: 'slash-query',
        findSuggestionMatch: findQuery,
        // Nothing is fetched: what is offered is known at once, and made once for each key.
        minQueryLength: Infinity,
        command: ({ editor, range, props: item }) => item.insert(editor, range),
        render: () => {
          let menu: SlashMenuView | null = null;
          let unmount: (() => void) | null = null;
          let current: Props | null = null;
          const update = (props: Props) => {
            current = props;
            menu?.show(offer(props.query, props.editor));
          };
          return {
            onStart(props) {
              menu = new SlashMenuView(props.editor.view.dom, (item) => current?.command(item));
              update(props);
              unmount = props.mount(menu.dom);
            },
            onUpdate: update,
            onKeyDown: ({ event, view, range }) => {
              // Who gives up a second list did not mean to write what opened it.
              if (event.key === 'Escape' && menu?.isSecond === true) {
                view.dispatch(view.state.tr.delete(range.from, range.to));
                return true;
              }
              return menu?.handle(event.key) ?? false;
            },
            onExit() {
              unmount?.();
              menu?.close();
              menu = null;
              unmount = null;
              current = null;
            },
          };
        },
      }),
    ];
  },
});
