import type { Attribute, NodeConfig } from '@tiptap/core';

/** The attributes of every typed block. None is read from a paste. */
export const blockId: Partial<Attribute> = { default: '', rendered: false };

/** What comes from elsewhere is not shared by what it says of itself. */
const blockShared: Partial<Attribute> = { default: false, rendered: false };

const blockSide: Partial<Attribute> = { default: null, rendered: false };

/** A value is known to one vault only. */
export const blockValue: Partial<Attribute> = { default: null, rendered: false };

/** What every kind but a boundary note and a file has. */
export const commonAttributes = { id: blockId, shared: blockShared, side: blockSide };

/** How a typed block behaves: its text never runs into what stands around it. */
export const typedBehaviour = {
  group: 'typed',
  defining: true,
  isolating: true,
  selectable: false,
  draggable: false,
} as const;

/** How a node of ours stands in HTML: a `div` that names it, so that a paste knows it again. */
export function asDiv(name: string): Required<Pick<NodeConfig, 'parseHTML' | 'renderHTML'>> {
  return {
    parseHTML: () => [{ tag: `div[data-countersign="${name}"]` }],
    renderHTML: ({ HTMLAttributes }) => ['div', { ...HTMLAttributes, 'data-countersign': name }, 0],
  };
}
