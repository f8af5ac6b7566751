import { words } from '#shared/words/index.ts';
import { element } from '../dom/element.ts';
import { icon } from '../dom/icon.ts';
import css from './prompt.module.css';

/**
 * What adds a file to an answer.
 *
 * @param to the answer, as a screen reader names it
 */
export function addButton(to: string, onAdd: () => void): HTMLButtonElement {
  const { add, addTo } = words.attachments;
  const button = element(
    'button',
    { type: 'button', class: css['add'], title: add, 'aria-label': addTo(to), 'data-adds': '' },
    icon('file', 14),
  );
  button.addEventListener('click', onAdd);
  return button;
}
