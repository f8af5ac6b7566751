import { words } from '#shared/words/index.ts';
import { element } from '../dom/element.ts';
import { icon } from '../dom/icon.ts';
import type { SlashItem } from './items.ts';
import css from './slash-menu.module.css';

/**
 * The list under the cursor. Focus stays in the text; `aria-activedescendant` tells a screen reader
 * which line is chosen (WAI-ARIA listbox).
 */
export class SlashMenuView {
  readonly dom: HTMLElement;
  readonly #host: HTMLElement;
  readonly #choose: (item: SlashItem) => void;
  #items: readonly SlashItem[] = [];
  #chosen = 0;

  /** @param host the text box that keeps the focus */
  constructor(host: HTMLElement, choose: (item: SlashItem) => void) {
    this.#host = host;
    this.#choose = choose;
    this.dom = element('div', {
      class: css['menu'],
      role: 'listbox',
      id: 'slash-menu',
      'aria-label': words.session.insert,
    });
    // The mouse may not take the focus from the text.
    this.dom.addEventListener('mousedown', (event) => event.preventDefault());
  }

  show(items: readonly SlashItem[]): void {
    this.#items = items;
    this.#chosen = 0;
    this.dom.hidden = items.length === 0;
    this.dom.replaceChildren(...items.map((item, index) => this.#option(item, index)));
    this.#mark();
  }

  /** Whether the key was for the menu. */
  handle(key: string): boolean {
    const count = this.#items.length;
    if (count === 0) return false;
    switch (key) {
      case 'ArrowDown':
        this.#chosen = (this.#chosen + 1) % count;
        break;
      case 'ArrowUp':
        this.#chosen = (this.#chosen + count - 1) % count;
        break;
      case 'Enter':
      case 'Tab': {
        const item = this.#items[this.#chosen];
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
      element('span', { class: css['icon'] }, icon(item.icon, 18)),
      element('span', { class: css['name'] }, item.name),
      element('span', { class: css['text'] }, item.text),
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
    if (this.#items.length === 0) {
      this.close();
      return;
    }
    this.#host.setAttribute('aria-haspopup', 'listbox');
    this.#host.setAttribute('aria-controls', this.dom.id);
    this.#host.setAttribute('aria-activedescendant', `slash-option-${this.#chosen}`);
    [...this.dom.children].forEach((option, index) => {
      option.setAttribute('aria-selected', String(index === this.#chosen));
      if (index === this.#chosen) option.scrollIntoView({ block: 'nearest' });
    });
  }
}
