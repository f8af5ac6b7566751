import { words } from '#shared/words/index.ts';
import { element, setAttribute } from './element.ts';
import { icon } from './icon.ts';
import css from './share-toggle.module.css';

interface ShareToggle {
  readonly dom: HTMLButtonElement;
  show(shared: boolean, editable: boolean): void;
}

/**
 * The quiet switch between 'Private' and 'In the summary'.
 *
 * @param of what it shares, as a screen reader names it
 */
export function shareToggle(of: string, onToggle: () => void): ShareToggle {
  const face = element('span', { class: css['face'] });
  const dom = element('button', { type: 'button', class: css['toggle'] }, face);
  dom.addEventListener('click', onToggle);
  let drawn: boolean | null = null;
  return {
    dom,
    show(shared, editable) {
      dom.disabled = !editable;
      if (drawn === shared) return;
      drawn = shared;
      const text = shared ? words.session.inSummary : words.session.private;
      dom.dataset['shared'] = String(shared);
      dom.title = shared ? words.session.makePrivate : words.session.putInSummary;
      setAttribute(dom, 'aria-label', `${text}: ${of}`);
      face.replaceChildren(icon(shared ? 'page' : 'lock', 14), element('span', {}, text));
    },
  };
}
