import type { Attachment } from '#shared/model/attachment.ts';
import { words } from '#shared/words/index.ts';
import { element } from '../dom/element.ts';
import css from './attachment.module.css';
import type { Files } from './files.ts';
import { thumbnailOf } from './thumbnail.ts';

const text = words.attachments;

interface Picture {
  readonly dom: HTMLElement;
  destroy(): void;
}

/** A small copy of an image as a button that shows it larger; read once it comes into view. */
export function picture(attachment: Attachment, files: Files): Picture {
  const dom = element(
    'button',
    { type: 'button', class: css['picture'], 'aria-label': text.showNamed(attachment.name) },
    element('span', { class: css['waiting'], role: 'status' }, text.loading),
  );
  dom.addEventListener('click', () => files.show(attachment));
  const seen = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    seen.disconnect();
    void draw();
  });
  const draw = async () => {
    const address = await files.read(attachment.id);
    const small = address && (await thumbnailOf(address));
    if (small) {
      dom.replaceChildren(element('img', { src: small, alt: attachment.name, draggable: 'false' }));
      return;
    }
    const why = (await files.isThere(attachment.id)) ? text.notDrawn : text.gone;
    dom.replaceWith(element('p', { class: css['trouble'] }, why));
  };
  seen.observe(dom);
  return { dom, destroy: () => seen.disconnect() };
}
