import { element } from './element.ts';
import css from './tick-box.module.css';

/** A box to tick. It has no name of its own: a label around it or `aria-label` gives it one. */
export function tickBox(enabled: boolean, onTick: (ticked: boolean) => void): HTMLInputElement {
  const box = element('input', { type: 'checkbox', class: css['tick'], disabled: !enabled });
  box.addEventListener('change', () => onTick(box.checked));
  return box;
}
