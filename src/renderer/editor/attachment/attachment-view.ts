import type { NodeViewRendererProps } from '@tiptap/core';
import type { Node as DocumentNode } from '@tiptap/pm/model';
import type { NodeView } from '@tiptap/pm/view';
import { isImage } from '#shared/model/attachment.ts';
import type { Attachment, MediaType } from '#shared/model/attachment.ts';
import { words } from '#shared/words/index.ts';
import { formatBytes } from '#renderer/ui/bytes.ts';
import { detailButton } from '../dom/detail.ts';
import { element } from '../dom/element.ts';
import { icon } from '../dom/icon.ts';
import { blockView } from '../typed-block/block-view.ts';
import css from './attachment.module.css';
import type { Files } from './files.ts';
import { picture } from './picture.ts';

const text = words.attachments;

/** Draws a file by its name, and an image small. What it is never changes; what is said about it may. */
export function attachmentView(props: NodeViewRendererProps, files: Files): NodeView {
  const attachment = attachmentOf(props.node);
  const { name, size, mediaType } = attachment;
  const image = isImage(mediaType) ? picture(attachment, files) : null;
  const save = detailButton('save', true, () => files.save(attachment));
  save.label.textContent = text.save;
  save.dom.setAttribute('aria-label', text.saveNamed(name));
  const title = element('span', { class: css['title'], dir: 'auto' }, name);
  const named = element(
    'div',
    { class: css['named'] },
    title,
    element('span', { class: css['size'] }, formatBytes(size)),
  );
  const head = element('div', { class: css['head'] }, named, ...(image ? [image.dom] : []));
  const lookForIt = async () => {
    if (await files.isThere(attachment.id)) return;
    head.append(element('p', { class: css['trouble'] }, text.gone));
  };
  // An image that is drawn looks for itself.
  if (!image) void lookForIt();
  return blockView(props, () => ({
    kind: 'attachment',
    name: image ? text.image : text.file,
    placeholder: text.placeholder,
    removeName: text.remove(name),
    lead: element('span', {}, icon(image ? 'image' : 'file', 18)),
    head,
    details: [save.dom],
    destroy: () => image?.destroy(),
  }));
}

function attachmentOf({ attrs }: DocumentNode): Attachment {
  return {
    id: String(attrs['attachmentId']),
    name: String(attrs['name']),
    mediaType: attrs['mediaType'] as MediaType,
    size: Number(attrs['size']),
  };
}
