import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { shortcuts } from '#shared/model/shortcuts/table.ts';
import type { ShortcutId } from '#shared/model/shortcuts/table.ts';
import { addRun, pressed } from '#renderer/app/shortcuts/runs.ts';

type Act = (view: EditorView) => boolean;

/**
 * Binds shortcuts of the table in a text. They are looked up at each press, where a keymap would bind the
 * keys of the moment at which the text was opened.
 */
export function shortcutPlugin(acts: { readonly [id in ShortcutId]?: Act }): Plugin {
  const bound = shortcuts.filter(({ id }) => acts[id] !== undefined);
  return new Plugin({
    props: {
      handleKeyDown(view, event) {
        const id = pressed(event, bound);
        return id !== null && (acts[id]?.(view) ?? false);
      },
    },
    view(view) {
      const offer = () =>
        bound.map(({ id }) =>
          addRun(id, {
            held: true,
            run: () => {
              view.focus();
              acts[id]?.(view);
            },
          }),
        );
      let ends = offer();
      const withdraw = () => ends.forEach((end) => end());
      // Of two texts on a page a menu means the one that was written in last.
      const takeOver = () => {
        withdraw();
        ends = offer();
      };
      view.dom.addEventListener('focus', takeOver);
      return {
        destroy: () => {
          view.dom.removeEventListener('focus', takeOver);
          withdraw();
        },
      };
    },
  });
}
