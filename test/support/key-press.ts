import type { KeyPress } from '#shared/model/shortcuts/keys.ts';

/** A key press as a browser tells of it. */
export function press(
  key: string,
  { altGraph = false, ...held }: Partial<KeyPress> & { readonly altGraph?: boolean } = {},
): KeyPress {
  return {
    key,
    code: '',
    ctrlKey: false,
    metaKey: false,
    shiftKey: false,
    altKey: false,
    getModifierState: () => altGraph,
    ...held,
  };
}
