import { sides } from '#shared/model/document.ts';
import type { Side } from '#shared/model/document.ts';
import { words } from '#shared/words/index.ts';
import { element, setAttribute } from '../dom/element.ts';
import css from './side-mark.module.css';

const text = words.blocks;

interface SideMark {
  readonly dom: HTMLButtonElement;
  show(side: unknown, editable: boolean): void;
}

/**
 * The small mark that says What, How or both. By keyboard the tag has keys of its own (`side.ts`), so
 * the mark is no stop on the way.
 *
 * @param of what it tags, as a screen reader names it
 */
export function sideMark(of: string, onTag: (side: Side | null) => void): SideMark {
  const dom = element('button', { type: 'button', class: css['mark'], tabindex: '-1' });
  let side: Side | null = null;
  let drawn = false;
  dom.addEventListener('click', () => {
    // From none through all three, and to none again.
    onTag(side === null ? sides[0] : (sides[sides.indexOf(side) + 1] ?? null));
  });
  return {
    dom,
    show(next, editable) {
      const asked = sides.find((each) => each === next) ?? null;
      dom.disabled = !editable;
      if (drawn && asked === side) return;
      drawn = true;
      side = asked;
      const name = text.sides[side ?? 'none'];
      dom.textContent = name;
      dom.dataset['side'] = side ?? 'none';
      dom.title = text.sideTitle;
      setAttribute(dom, 'aria-label', text.sideOf(of, name));
    },
  };
}
