import { element } from '../dom/element.ts';
import { icon } from '../dom/icon.ts';
import type { SlashItem, SlashList } from './items.ts';
import css from './slash-menu.module.css';

/**
 * The list under the cursor. Focus stays in the text; `aria-activedescendant` tells a screen reader
 * which line is chosen (WAI-ARIA listbox).
 */
export class SlashMenuView {
  readonly dom: HTMLElement;
  readonly #list = element('div', { role: 'listbox', id: 'slash-menu' });
  readonly #hint = element('p', { class: css['hint'] });
  readonly #empty = element('p', { class: css['empty'], role: 'status' });
  readonly #host: HTMLElement;
  readonly #choose: (item: SlashItem) => void;
  #shown: SlashList | null = null;
  #chosen = 0;

  /** @param host the text box that keeps the focus */
  constructor(host: HTMLElement, choose: (item: SlashItem) => void) {
    this.#host = host;
    this.#choose = choose;
    // It scrolls, so the keyboard must be able to stand in it; Tab chooses, and never leads there itself.
    this.dom = element(
      'div',
      { class: css['menu'], tabindex: '0' },
      this.#hint,
      this.#list,
      this.#empty,
    );
    // The mouse may not take the focus from the text.
    this.dom.addEventListener('mousedown', (event) => event.preventDefault());
  }

  /** Whether the list is one that an item of the first led to. */
  get isSecond(): boolean {
    return typeof this.#shown?.empty === 'string';
  }

  show(list: SlashList): void {
    const { label, hint, items, empty } = list;
    this.#shown = list;
    this.#chosen = 0;
    const none = items.length === 0;
    this.dom.hidden = none && empty === null;
    this.dom.dataset['wide'] = String(empty !== null);
    this.#list.hidden = none;
    this.#list.setAttribute('aria-label', label);
    this.#hint.hidden = hint === null || none;
    this.#hint.textContent = hint;
    this.#empty.textContent = none ? empty : '';
    this.#empty.hidden = !none;
    this.#list.replaceChildren(...items.map((item, index) => this.#option(item, index)));
    this.dom.scrollTop = 0;
    this.#mark();
  }

  /** Whether the key was for the menu. */
  handle(key: string): boolean {
    const items = this.#shown?.items ?? [];
    const count = items.length;
    // With nothing to choose, a key that chooses does not write into the text either.
    if (count === 0) return this.isSecond && (key === 'Enter' || key === 'Tab');
    switch (key) {
      case 'ArrowDown':
        this.#chosen = (this.#chosen + 1) % count;
        break;
      case 'ArrowUp':
        this.#chosen = (this.#chosen + count - 1) % count;
        break;
      case 'Enter':
      case 'Tab': {
        const item = items[this.#chosen];
        if (item) this.#choose(item);
        return true;
      }
      default:
        return false;
    }
    this.#mark();
    return true;
  }

  close(): void {
    for (const name of ['aria-controls', 'aria-activedescendant', 'aria-haspopup']) {
      this.#host.removeAttribute(name);
    }
  }

  #option(item: SlashItem, index: number): HTMLElement {
    const option = element(
      'div',
      { class: css['option'], role: 'option', id: `slash-option-${index}` },
      ...(item.icon ? [element('span', { class: css['icon'] }, icon(item.icon, 18))] : []),
      element('span', { class: css['name'] }, item.name),
      ...(item.text === '' ? [] : [element('span', { class: css['text'] }, item.text)]),
    );
    option.addEventListener('click', () => this.#choose(item));
    option.addEventListener('mousemove', () => {
      if (this.#chosen === index) return;
      this.#chosen = index;
      this.#mark();
    });
    return option;
  }

  #mark(): void {
    if (this.#list.childElementCount === 0) {
      this.close();
      return;
    }
    this.#host.setAttribute('aria-haspopup', 'listbox');
    this.#host.setAttribute('aria-controls', this.#list.id);
    this.#host.setAttribute('aria-activedescendant', `slash-option-${this.#chosen}`);
    [...this.#list.children].forEach((option, index) => {
      option.setAttribute('aria-selected', String(index === this.#chosen));
      if (index === this.#chosen) this.#reveal(option);
    });
  }

  /** Scrolls the list alone: `scrollIntoView` would also shift the window while the list has no place yet. */
  #reveal(option: Element): void {
    const list = this.dom.getBoundingClientRect();
    const own = option.getBoundingClientRect();
    if (own.top < list.top) this.dom.scrollTop -= list.top - own.top;
    else if (own.bottom > list.bottom) this.dom.scrollTop += own.bottom - list.bottom;
  }
}
