import { words } from '#shared/words/index.ts';
import { element, setAttribute } from '../dom/element.ts';
import { icon } from '../dom/icon.ts';
import css from './prompt.module.css';

interface KeepToggle {
  readonly dom: HTMLButtonElement;
  show(kept: boolean, unanswered: boolean, editable: boolean): void;
}

/**
 * The switch that keeps an unanswered question for next time. Of one with an answer there is nothing to
 * keep, so it shows only where it is on.
 *
 * @param of the question, as a screen reader names it
 */
export function keepToggle(of: string, onKeep: (kept: boolean) => void): KeepToggle {
  const label = element('span');
  const dom = element(
    'button',
    { type: 'button', class: css['keep'], title: words.blocks.keepTitle },
    icon('keep', 14),
    label,
  );
  let on = false;
  dom.addEventListener('click', () => onKeep(!on));
  return {
    dom,
    show(kept, unanswered, editable) {
      on = kept;
      dom.hidden = !kept && (!unanswered || !editable);
      dom.disabled = !editable;
      dom.dataset['kept'] = String(kept);
      const text = kept ? words.blocks.kept : words.blocks.keep;
      label.textContent = text;
      setAttribute(dom, 'aria-label', `${text}: ${of}`);
    },
  };
}
