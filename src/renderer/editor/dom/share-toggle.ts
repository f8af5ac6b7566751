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
 * @param name what a screen reader says it shares
 */
export function shareToggle(name: string, onToggle: () => void): ShareToggle {
  const face = element('span', { class: css['face'], 'aria-hidden': 'true' });
  const dom = element('button', { type: 'button', class: css['toggle'], 'aria-label': name }, face);
  dom.addEventListener('click', onToggle);
  let drawn: boolean | null = null;
  return {
    dom,
    show(shared, editable) {
      dom.disabled = !editable;
      if (drawn === shared) return;
      drawn = shared;
      setAttribute(dom, 'aria-pressed', shared ? 'true' : 'false');
      const text = shared ? words.session.inSummary : words.session.private;
      dom.title = text;
      face.replaceChildren(icon(shared ? 'page' : 'lock', 14), element('span', {}, text));
    },
  };
}
