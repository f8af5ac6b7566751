import { Extension } from '@tiptap/core';
import { Suggestion } from '@tiptap/suggestion';
import type { SuggestionProps } from '@tiptap/suggestion';
import { matching } from './items.ts';
import type { SlashItem } from './items.ts';
import { SlashMenuView } from './menu-view.ts';

type Props = SuggestionProps<SlashItem, SlashItem>;

/** '/' at the start of a line or after a space offers what can be inserted, filtered as typed. */
export const SlashMenu = Extension.create<{ readonly items: readonly SlashItem[] }>({
  name: 'slashMenu',
  // Enter and the arrows are the menu's while it is open.
  priority: 2_000,
  addOptions: () => ({ items: [] }),
  addProseMirrorPlugins() {
    const { items } = this.options;
    return [
      Suggestion<SlashItem, SlashItem>({
        editor: this.editor,
        char: '/',
        decorationTag: 'span',
        decorationClass: 'slash-query',
        items: ({ query }) => [...matching(items, query)],
        command: ({ editor, range, props: item }) => item.insert(editor, range),
        render: () => {
          let menu: SlashMenuView | null = null;
          let unmount: (() => void) | null = null;
          let current: Props | null = null;
          const update = (props: Props) => {
            current = props;
            // Asked for here rather than read from `props.items`, which come a moment later.
            menu?.show(matching(items, props.query));
          };
          return {
            onStart(props) {
              menu = new SlashMenuView(props.editor.view.dom, (item) => current?.command(item));
              update(props);
              unmount = props.mount(menu.dom);
            },
            onUpdate: update,
            onKeyDown: ({ event }) => menu?.handle(event.key) ?? false,
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
