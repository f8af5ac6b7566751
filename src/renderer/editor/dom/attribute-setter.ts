import type { NodeViewRendererProps } from '@tiptap/core';

type Props = NodeViewRendererProps;

/** What changes one attribute of the node that a view draws; nothing once the node is gone. */
export function attributeSetter(
  view: Props['view'],
  getPos: Props['getPos'],
): (name: string, value: unknown) => void {
  return (name, value) => {
    const at = getPos();
    if (at !== undefined) view.dispatch(view.state.tr.setNodeAttribute(at, name, value));
  };
}
