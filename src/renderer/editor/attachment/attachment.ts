import { Node } from '@tiptap/core';
import { validate } from 'uuid';
import { attachmentName, mediaTypes } from '#shared/model/attachment.ts';
import { asDiv, blockId, typedBehaviour } from '../typed-block/attributes.ts';
import { attachmentView } from './attachment-view.ts';
import { noFiles } from './files.ts';
import type { Files } from './files.ts';

const { renderHTML } = asDiv('attachment');
const anyFile = 'application/octet-stream';

/**
 * A file or an image that lies in the vault, by its id. It has no `shared`, so that nothing can share it.
 * Only what names one is pasted as one.
 */
export const AttachmentBlock = Node.create<{ readonly files: Files }>({
  name: 'attachment',
  content: 'inline*',
  ...typedBehaviour,
  addOptions: () => ({ files: noFiles }),
  addAttributes: () => ({
    id: blockId,
    attachmentId: {
      default: '',
      parseHTML: ({ dataset }) => dataset['attachment'] ?? '',
      renderHTML: ({ attachmentId }) => ({ 'data-attachment': String(attachmentId) }),
    },
    name: {
      default: '',
      parseHTML: nameIn,
      renderHTML: ({ name }) => ({ 'data-name': String(name) }),
    },
    mediaType: {
      default: anyFile,
      parseHTML: ({ dataset }) =>
        mediaTypes.find((type) => type === dataset['mediaType']) ?? anyFile,
      renderHTML: ({ mediaType }) => ({ 'data-media-type': String(mediaType) }),
    },
    size: {
      default: 0,
      parseHTML: ({ dataset }) => Number(/^\d{1,7}$/.exec(dataset['size'] ?? '')?.[0] ?? 0),
      renderHTML: ({ size }) => ({ 'data-size': String(size) }),
    },
  }),
  parseHTML: () => [
    {
      tag: 'div[data-countersign="attachment"]',
      getAttrs: (from) =>
        validate(from.dataset['attachment']) && nameIn(from) !== '' ? null : false,
    },
  ],
  renderHTML,
  addNodeView() {
    const { files } = this.options;
    return (props) => attachmentView(props, files);
  },
});

function nameIn({ dataset }: HTMLElement): string {
  return attachmentName(dataset['name'] ?? '');
}
