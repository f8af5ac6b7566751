import type { QueryKind } from './mix.ts';

/** Every text of the kinds, one of each kind after the other: what ends early has met all kinds alike. */
export function inTurn(
  kinds: readonly QueryKind[],
): readonly { readonly kind: string; readonly text: string }[] {
  const longest = Math.max(...kinds.map(({ texts }) => texts.length));
  return Array.from({ length: longest }, (_, at) =>
    kinds.flatMap(({ name, texts }) => {
      const text = texts[at];
      return text === undefined ? [] : [{ kind: name, text }];
    }),
  ).flat();
}
